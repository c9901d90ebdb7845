// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/activitylist.h"

#include "content/attachments/attachments.h"
#include "content/discretion.h"
#include "content/papers/paper.h"
#include "transfer/recordcells.h"
#include "words.h"

#include <algorithm>

namespace xf {

paper::Document activityList(const PaperSources& sources, const Kind& kind, Edition edition)
{
    const CampaignSnapshot& snapshot = sources.snapshot;
    const auto nameOf = [&](Id id) { return snapshot.nameOf(id); };
    paper::Table table;
    table.columns.push_back({QStringLiteral("编号")});
    for (const Field& field : kind.fields) {
        paper::Column column{paperWords().label(field)};
        column.isSensitive = field.has(FieldFlag::Sensitive);
        table.columns.push_back(column);
    }
    table.columns.push_back({QStringLiteral("状态")});
    table.columns.push_back({QStringLiteral("办结日期")});
    for (const Dossier& each : snapshot.of(kind)) {
        std::vector<paper::Cell> row{each.record->id};
        for (const Field& field : kind.fields)
            row.push_back(recordCell(field, field.get(*each.record), nameOf));
        row.emplace_back(statusWord(each.status));
        row.emplace_back(each.status.closed.isValid() ? paper::Cell(each.status.closed) : paper::Cell(QString()));
        table.rows.push_back(std::move(row));
    }
    const QString name = periodName(sources.period) + paperWords().kind(kind) + QStringLiteral("记录一览");
    paper::Document document;
    document.metadata.title = snapshot.branch.name + name;
    document.metadata.author = snapshot.branch.name;
    document.metadata.mark = paperMark(snapshot, edition);
    document.metadata.created = QDateTime(snapshot.cutoff, QTime(0, 0), Qt::UTC);
    document.add(paper::Section{paper::Orientation::Landscape});
    document.add(paper::Title{snapshot.branch.name + u'\n' + name});
    document.add(std::move(table));
    if (edition == Edition::Public)
        (void)Discretion(sources).apply(document);
    return document;
}

int closedOf(const CampaignSnapshot& snapshot, const Kind& kind)
{
    const auto& all = snapshot.of(kind);
    return int(std::count_if(all.begin(), all.end(), [](const Dossier& each) {
        return each.status.state == State::Done || each.status.state == State::Failed;
    }));
}

} // namespace xf
