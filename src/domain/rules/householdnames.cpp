// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/householdnames.h"

#include "nameorder.h"

#include <QRegularExpression>

namespace xf {

namespace {

// Family names of one character in use today; those of two are known to surname().
const QString surnames = QStringLiteral(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
    "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴"
    "莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌"
    "毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤穆司卓古吉缪简芦麦褚娄窦戚岑景党宫"
    "费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈鞠匡"
    "惠冼植幸揭练禤容");
// Before a name. Longer words first, or 儿 would be cut from 儿子.
const QString kin = QStringLiteral("户主|本人|配偶|妻子|丈夫|爱人|老伴|儿子|女儿|长子|次子|三子|四子|幼子|养子|继子|"
                                   "长女|次女|三女|四女|幼女|养女|继女|大儿子|小儿子|"
                                   "大女儿|小女儿|父亲|母亲|继父|继母|养父|养母|祖父|祖母|爷爷|奶奶|外公|外婆|外祖父|"
                                   "外祖母|岳父|岳母|公公|婆婆|孙子|孙女|长孙|外孙女|"
                                   "外孙|曾孙|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|侄子|侄女|侄儿|外甥|叔叔|伯父|伯母|姑姑|"
                                   "嫂子|弟媳|妻|夫|子|女|父|母|兄|弟|姐|妹");
// What is said of somebody and begins like a name: 高血压, 安心务农.
const QString endings = QStringLiteral(
    "病|症|血压|障|盲|哑|岁|龄|年|外出|打工|务工|务农|上学|在学|在读|在校|读书|就读|就业|待业|残疾|劳动力|毕业|去世|"
    "婚|婚配|学生|小学|初中|高中|大学|中专|大专|幼儿园|康复|搬迁|人口|人|户|村|组|镇|乡|县");

QString withoutKin(const QString& words)
{
    static const QRegularExpression before(QStringLiteral("^(?:其)?(?:%1)(?:名叫|叫|为|是|[:：])?(?=.{2})").arg(kin));
    return QString(words).remove(before).trimmed();
}

bool isName(const QString& words)
{
    static const QRegularExpression han(QStringLiteral("^[\\p{Han}]{2,4}$|^[\\p{Han}]{1,8}·[\\p{Han}·]{1,12}$"));
    static const QRegularExpression said(QStringLiteral("(?:%1)$").arg(endings));
    static const QRegularExpression justKin(QStringLiteral("^(?:%1)$").arg(kin));
    if (!han.match(words).hasMatch() || said.match(words).hasMatch() || justKin.match(words).hasMatch())
        return false;
    return words.contains(u'·') || surname(words).size() > 1 || surnames.contains(words.front());
}

} // namespace

QStringList familyNames(const QString& members)
{
    static const QRegularExpression between(QStringLiteral("[\\s，,、；;。/／|（）()\\[\\]【】0-9０-９]+"));
    QStringList names;
    // 陈　兰 is one name: the space that a paper prints between two characters.
    static const QRegularExpression printedGap(QStringLiteral("(\\p{Han})\\x{3000}(\\p{Han})(?!\\p{Han})"));
    for (const QString& each : QString(members).replace(printedGap, QStringLiteral("\\1\\2")).split(between)) {
        const QString words = withoutKin(each);
        if (isName(words) && !names.contains(words))
            names << words;
    }
    return names;
}

QStringList householdNames(const Household& household)
{
    QStringList names;
    for (const QString& each : QStringList(household.head.trimmed()) + familyNames(household.members)) {
        if (!each.isEmpty() && !names.contains(each))
            names << each;
    }
    return names;
}

} // namespace xf
