// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcemenu.h"

#include "words.h"

#include <QCoreApplication>
#include <QMenu>

namespace xf {

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(xf::SourceMenu)
};

constexpr int mostInMenu = 40;

QString kindName(const QString& key)
{
    const Kind* kind = kindByKey(key);
    return kind ? Words().kind(*kind) : key;
}

/// A “&” of a title is no key of the menu.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

SourceTarget target(const paper::Source& source, const paper::Source::Part& part)
{
    // One record is gone to; several are what the list shows.
    if (part.records.size() == 1)
        return {part.kind, PageRequest{part.records.front(), {}, {}}};
    return {part.kind, PageRequest{0,
                                   {part.records.begin(), part.records.end()},
                                   SourceWords::tr("in the summary: %1").arg(source.what)}};
}

} // namespace

QString sourceSentence(const paper::Source& source)
{
    const auto count = source.count();
    if (count == 1)
        return SourceWords::tr("Open this record: %1").arg(source.what);
    return SourceWords::tr("Open these %n records: %1", nullptr, static_cast<int>(count)).arg(source.what);
}

std::optional<SourceTarget> targetOf(const paper::Source& source, QWidget& parent, QPoint place)
{
    if (source.parts.empty())
        return std::nullopt;
    if (source.parts.size() == 1)
        return target(source, source.parts.front());
    QMenu menu(&parent);
    menu.setObjectName(QStringLiteral("sourceKinds"));
    QHash<QAction*, const paper::Source::Part*> parts;
    for (const paper::Source::Part& part : source.parts)
        parts.insert(menu.addAction(QStringLiteral("%1　%2").arg(kindName(part.kind)).arg(part.records.size())), &part);
    menu.setActiveAction(menu.actions().constFirst());
    const paper::Source::Part* chosen = parts.value(menu.exec(place));
    return chosen ? std::optional(target(source, *chosen)) : std::nullopt;
}

std::shared_ptr<const paper::Source> chooseSource(const std::vector<SourcePlace>& sources, QWidget& parent,
                                                  QPoint place)
{
    QMenu menu(&parent);
    menu.setObjectName(QStringLiteral("pageFigures"));
    menu.setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    QHash<QAction*, std::shared_ptr<const paper::Source>> offered;
    for (const SourcePlace& each : sources) {
        if (offered.size() == mostInMenu)
            break;
        const auto count = each.source->count();
        const QString text =
            count == 1 ? each.source->what
                       : SourceWords::tr("%1 – %n record(s)", nullptr, static_cast<int>(count)).arg(each.source->what);
        offered.insert(menu.addAction(menuText(text)), each.source);
    }
    if (offered.isEmpty()) {
        menu.addAction(SourceWords::tr("No figure of this page is counted from records."))->setEnabled(false);
        menu.exec(place);
        return nullptr;
    }
    menu.setActiveAction(menu.actions().constFirst());
    return offered.value(menu.exec(place));
}

} // namespace xf
