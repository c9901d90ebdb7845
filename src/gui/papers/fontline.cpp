// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontline.h"

#include <QCoreApplication>

namespace xf {

namespace {

constexpr qsizetype charactersNamed = 8;

struct FontLineMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::FontLine)
};

/// 小标宋、仿宋 → Noto Serif CJK SC, one for each font that stands in.
QStringList standIns(const FontReport& report)
{
    QStringList families;
    QHash<QString, QStringList> wanted;
    for (const FontReport::Role& role : report.roles) {
        if (role.asWanted)
            continue;
        if (!wanted.contains(role.used))
            families.append(role.used);
        wanted[role.used].append(role.wanted);
    }
    QStringList parts;
    for (const QString& family : families)
        parts << wanted[family].join(FontLineMessages::tr(", ", "between fonts")) + QStringLiteral(" → ") + family;
    return parts;
}

/// The characters that the font of their place lacks, each once.
QStringList lentCharacters(const FontReport& report)
{
    QStringList characters;
    for (const FontReport::Role& role : report.roles) {
        for (const QString& other : role.others)
            characters << other.section(QChar::Space, 0, 0);
    }
    characters.removeDuplicates();
    characters.sort();
    return characters;
}

} // namespace

QString fontSentence(const FontReport& report)
{
    const QStringList stands = standIns(report);
    const QStringList lent = lentCharacters(report);
    QStringList parts{
        stands.isEmpty()
            ? FontLineMessages::tr("Fonts: as the standard names them")
            : FontLineMessages::tr("Fonts: %1").arg(stands.join(FontLineMessages::tr("; ", "between remarks")))};
    if (!lent.isEmpty()) {
        const QString named = lent.mid(0, charactersNamed).join(QString());
        const QString more = lent.size() > charactersNamed ? QStringLiteral("…") : QString();
        parts << FontLineMessages::tr("%n character(s) from another font: %1", nullptr, static_cast<int>(lent.size()))
                     .arg(named + more);
    }
    if (!report.missing.isEmpty())
        parts << FontLineMessages::tr("in no font, printed as 〓: %1").arg(report.missing.left(charactersNamed));
    return parts.join(FontLineMessages::tr("; ", "between remarks"));
}

FontLine::FontLine(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("fontLine"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("muted", true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void FontLine::show(const FontReport& report)
{
    setText(fontSentence(report));
    QStringList details;
    for (const FontReport::Role& role : report.roles) {
        const QString others = role.others.isEmpty() ? QString() : QStringLiteral("； ") + role.others.join(u' ');
        details << QStringLiteral("%1：%2%3").arg(role.wanted, role.used, others.left(200));
    }
    setToolTip(details.join(u'\n'));
}

} // namespace xf
