// SPDX-License-Identifier: GPL-3.0-or-later
// A roster of 200 lines as branches really keep them: titles above, a head of two lines with merged cells, names spread
// to look even, dates in ten forms, digits of full width, totals between and below, the head again on the second page.
#pragma once

#include "handmadebook.h"

#include <QDate>
#include <QStringEncoder>

#include <array>

namespace xf::test {

class MessyRoster
{
public:
    struct Person {
        QString name;
        QString sex;
        QString joined; ///< as it should be read
        QString phone;
        QString group;
        bool isGood = true;
    };
    static constexpr int people = 200;
    static constexpr int added = 195; ///< into an empty branch
    static constexpr int duplicates = 2;
    static constexpr int bad = 3;
    static constexpr int skipped = 5; ///< 小计, the head's two lines again, 合计, 填表人

    MessyRoster()
    {
        for (int i = 0; i < people; ++i)
            m_people.push_back(person(i));
        writeHead();
        for (int i = 0; i < people; ++i) {
            if (i == people / 2)
                writeBreak();
            writePerson(i);
        }
        put(0, QStringLiteral("合计"));
        put(1, QString::number(people), true);
        endRow();
        put(0, QStringLiteral("填表人：李四"));
        endRow();
    }

    [[nodiscard]] const std::vector<Person>& persons() const { return m_people; }

    [[nodiscard]] bool saveXlsx(const QString& path) const
    {
        HandmadeBook book;
        book.ownFormats =
            QStringLiteral("<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>").toUtf8();
        book.formats = "<xf numFmtId=\"14\"/><xf numFmtId=\"176\"/>";
        book.sheets = {{QStringLiteral("说明"), {}}, {QStringLiteral("花名册"), m_rows, m_merges}};
        return book.save(path);
    }

    [[nodiscard]] QByteArray csv() const
    {
        QStringEncoder encoder("GB18030");
        return encoder(m_csv);
    }

private:
    static QString nameOf(int i)
    {
        static const QString surnames = QStringLiteral("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许");
        static const std::array given{QStringLiteral("伟"),   QStringLiteral("敏"),   QStringLiteral("建国"),
                                      QStringLiteral("秀英"), QStringLiteral("志强"), QStringLiteral("丽"),
                                      QStringLiteral("晓东"), QStringLiteral("文静"), QStringLiteral("军"),
                                      QStringLiteral("海燕")};
        return surnames.at(i % 20) + given[static_cast<size_t>(i / 20)];
    }

    static QDate joinedOn(int i) { return QDate(1980 + i % 40, 1 + i % 9, 1 + i % 28); }

    static Person person(int i)
    {
        constexpr std::array lengths{10, 7, 7, 10, 10, 10, 10, 7, 10, 7};
        Person one;
        one.name = nameOf(i);
        one.sex = i % 3 == 0 ? QStringLiteral("female") : QStringLiteral("male");
        one.joined = joinedOn(i).toString(Qt::ISODate).left(lengths[static_cast<size_t>(i % 10)]);
        one.phone = QString::number(13800000000LL + i);
        one.group = QStringLiteral("第%1党小组").arg(i / 10 + 1);
        one.isGood = i != 20 && i != 21 && i != 130 && i != 131 && i != 132;
        return one;
    }

    static QString wide(QString text)
    {
        for (QChar& c : text)
            c = c >= u'0' && c <= u'9' ? QChar(c.unicode() + 0xFEE0) : c;
        return text;
    }

    QByteArray place(int column) const { return QByteArray(1, char('A' + column)) + QByteArray::number(m_row + 1); }

    void put(int column, const QString& text, bool isNumber = false, int style = 0, const QString& inCsv = {})
    {
        if (!text.isEmpty())
            m_cells += isNumber ? HandmadeBook::number(place(column), text.toDouble(), style)
                                : HandmadeBook::text(place(column), text);
        const QString shown = inCsv.isEmpty() ? text : inCsv;
        m_line.resize(std::max<qsizetype>(m_line.size(), column + 1));
        m_line[column] = shown.contains(u',') || shown.contains(u'\n') ? u'"' + shown + u'"' : shown;
    }

    void endRow()
    {
        m_rows += "<row r=\"" + QByteArray::number(m_row + 1) + "\">" + m_cells + "</row>";
        m_csv += m_line.join(u',') + QLatin1String("\r\n");
        m_cells.clear();
        m_line.clear();
        ++m_row;
    }

    void merge(const QByteArray& area) { m_merges += "<mergeCell ref=\"" + area + "\"/>"; }

    void writeHeadLines()
    {
        const QStringList upper{
            QStringLiteral("序号"),       QStringLiteral("姓　　名"),         QStringLiteral("性别"),
            QStringLiteral("民族"),       QStringLiteral("出生\n年月"),       QStringLiteral("文化程度"),
            QStringLiteral("党内职务"),   QStringLiteral("时　间"),           QString(),
            QStringLiteral("所在党小组"), QStringLiteral("联系电话（手机）"), QStringLiteral("备注")};
        for (int column = 0; column < upper.size(); ++column)
            put(column, upper[column]);
        const QByteArray first = QByteArray::number(m_row + 1);
        const QByteArray second = QByteArray::number(m_row + 2);
        for (const char column : QByteArray("ABCDEFGJKL"))
            merge(QByteArray(1, column) + first + ":" + column + second);
        merge("H" + first + ":I" + first);
        endRow();
        put(7, QStringLiteral("入党"));
        put(8, QStringLiteral("转正"));
        put(11, {});
        endRow();
    }

    void writeHead()
    {
        put(0, QStringLiteral("某省财政厅预算处党支部党员花名册"));
        put(11, {});
        merge("A1:L1");
        endRow();
        put(0, QStringLiteral("填报单位：预算处党支部"));
        put(9, QStringLiteral("填表日期：2026年9月30日"));
        endRow();
        writeHeadLines();
    }

    void writeBreak()
    {
        put(11, {});
        endRow();
        put(0, QStringLiteral("小计"));
        put(1, QString::number(people / 2), true);
        endRow();
        writeHeadLines();
    }

    /// The ten forms in which the day of joining stands.
    void putJoined(int i)
    {
        const QDate day = joinedOn(i);
        const auto serial = QString::number(QDate(1899, 12, 30).daysTo(day));
        const auto han = QStringLiteral("%1年%2月").arg(day.year()).arg(day.month());
        switch (i % 10) {
        case 0:
            return put(7, han + QStringLiteral("%1日").arg(day.day()));
        case 1:
            return put(7, han);
        case 2:
            return put(7, day.toString(QStringLiteral("yyyy.MM")));
        case 3:
            return put(7, day.toString(QStringLiteral("yyyy.M.d")));
        case 4:
            return put(7, day.toString(QStringLiteral("yyyy/M/d")));
        case 5:
            return put(7, day.toString(QStringLiteral("yyyyMMdd")));
        case 6:
            return put(7, serial, true, 1, day.toString(QStringLiteral("yyyy-M-d")));
        case 7:
            return put(7, wide(han));
        case 8:
            return put(7, serial, true);
        default:
            return put(7, serial, true, 2, han);
        }
    }

    void writePerson(int i)
    {
        // The second of each pair repeats the first; then an impossible month, an unknown sex, a missing name.
        const int shown = i == 20 ? 18 : i == 21 ? 19 : i;
        const Person& one = m_people[static_cast<size_t>(shown)];
        QString name = one.name;
        if (name.size() == 2 && shown % 2 == 0)
            name.insert(1, QStringLiteral("　"));
        put(0, QString::number(i + 1), true);
        put(1, i == 132 ? QString() : name);
        put(2, i == 131                           ? QStringLiteral("？")
               : one.sex == QLatin1String("male") ? QStringLiteral("男")
                                                  : QStringLiteral("女"));
        put(3, QStringLiteral("汉族"));
        put(4, QStringLiteral("%1.%2").arg(1950 + shown % 40).arg(1 + shown % 12, 2, 10, QLatin1Char('0')));
        put(5, shown % 5 == 0 ? QStringLiteral("研究生\u200B") : QStringLiteral("大 学"));
        put(6, shown == 0   ? QStringLiteral("支部书记")
               : shown == 1 ? QStringLiteral("组织委员")
                            : QStringLiteral("党员"));
        if (i == 130)
            put(7, QStringLiteral("2024年13月"));
        else
            putJoined(shown);
        put(8, QStringLiteral("——"));
        if (shown % 10 == 0 && shown == i)
            merge("J" + QByteArray::number(m_row + 1) + ":J" + QByteArray::number(m_row + (i < 100 ? 10 : 10)));
        put(9, one.group);
        put(10, shown % 7 == 0 ? wide(one.phone) : one.phone, shown % 7 != 0);
        put(11, shown % 50 == 3 ? QStringLiteral("=cmd|'/c calc'!A1, “好”\n第二行") : QString());
        endRow();
    }

    std::vector<Person> m_people;
    int m_row = 0;
    QByteArray m_cells;
    QStringList m_line;
    QByteArray m_rows;
    QByteArray m_merges;
    QString m_csv;
};

} // namespace xf::test
