// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/safename.h"

#include <QRegularExpression>

namespace xf {

namespace {

const QString unnamed = QStringLiteral("未命名");
constexpr qsizetype longestEnding = 16;

/// .pdf of “报告.pdf”; empty where the point belongs to the name.
QString endingOf(const QString& name)
{
    const qsizetype point = name.lastIndexOf(u'.');
    const bool isEnding = point > 0 && name.size() - point <= longestEnding && !name.mid(point).contains(u' ');
    return isEnding ? name.mid(point) : QString();
}

/// As much of a text as fits; no character is cut in two.
QString fitted(const QString& text, qsizetype mostBytes)
{
    QString cut = text;
    while (cut.toUtf8().size() > mostBytes)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString& text)
{
    constexpr QStringView forbidden = u"/\\:*?\"<>|";
    constexpr QStringView standIn = u"／＼：＊？＂＜＞｜";
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        const qsizetype at = c < 0x80 ? forbidden.indexOf(QChar(char16_t(c))) : -1;
        if (at >= 0)
            shown += standIn.at(at);
        else
            shown += isInvisible(c) ? QStringLiteral(" ") : QString::fromUcs4(&c, 1);
    }
    return shown.simplified();
}

bool isDevice(const QString& name)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString safeName(const QString& wanted, qsizetype mostBytes)
{
    QString name = visible(wanted.normalized(QString::NormalizationForm_C));
    if (name.startsWith(u'.')) // hidden, or “..”
        name = u'_' + name;
    const QString ending = endingOf(name);
    name = fitted(name.chopped(ending.size()), mostBytes - ending.toUtf8().size() - 1) + ending;
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty() || name == QLatin1String("_"))
        name = unnamed;
    return isDevice(name) ? u'_' + name : name;
}

QString NameBook::take(const QString& wanted)
{
    QString name = wanted;
    const QString ending = endingOf(wanted);
    const QString stem = wanted.chopped(ending.size());
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2)").arg(stem, QString::number(number)) + ending;
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace xf
