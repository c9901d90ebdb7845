// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "words.h"
#include "writers/csvwriter.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace xf {

namespace {

struct ImporterMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted << csvText(cell);
    return quoted.join(u',') + QLatin1String("\r\n");
}

} // namespace

ImportCount countOf(const std::vector<RowVerdict>& verdicts)
{
    const auto those = [&](const auto& isMeant) {
        return static_cast<int>(std::count_if(verdicts.begin(), verdicts.end(), isMeant));
    };
    const auto number = [&](Verdict wanted) {
        return those([=](const RowVerdict& each) { return each.verdict == wanted && !each.isLeftOut; });
    };
    return {number(Verdict::New),
            number(Verdict::Changed),
            number(Verdict::Duplicate),
            number(Verdict::Bad),
            number(Verdict::Skipped),
            those([](const RowVerdict& each) { return each.isLeftOut; }),
            those([](const RowVerdict& each) { return each.comesIn() && !each.doubt.isEmpty(); })};
}

Result<void> mayImport(const Kind& kind, Id parent)
{
    if (kind.role == KindRole::Child && parent == 0)
        return Error{ImporterMessages::tr(
                         "“%1” belongs to another record, so it cannot be imported by itself. Import the records "
                         "first and fill in the rest there.")
                         .arg(Words().kind(kind)),
                     {}};
    if (kind.role == KindRole::Base)
        return Error{ImporterMessages::tr("The branch itself is not imported; edit it on its page."), {}};
    return {};
}

Result<void> importRows(const Kind& kind, const std::vector<RowVerdict>& verdicts, Editor& editor)
{
    std::vector<RowChange> changes;
    for (const RowVerdict& each : verdicts) {
        if (each.comesIn())
            changes.push_back({&kind, each.before, each.after});
    }
    if (changes.empty())
        return {};
    if (auto allowed = mayImport(kind, changes.front().after->parent); !allowed)
        return allowed;
    const size_t count = changes.size();
    const auto done = editor.commit(QStringLiteral("import"), std::move(changes));
    if (!done)
        return done.error();
    spdlog::info("imported {} rows into {}", count, kind.key.toStdString());
    return {};
}

QByteArray rejectsCsv(const Grid& grid, const ImportPlan& plan, const std::vector<RowVerdict>& verdicts)
{
    QStringList headings = headingsOf(grid, plan.header);
    QString csv = QChar(QChar::ByteOrderMark) + csvLine(headings << ImporterMessages::tr("Why it was not imported"));
    for (const RowVerdict& each : verdicts) {
        if (each.verdict != Verdict::Bad)
            continue;
        QStringList cells;
        for (qsizetype column = 0; column < grid.columnCount(); ++column)
            cells << grid.at(each.row, column).text;
        csv += csvLine(cells << each.reason);
    }
    return csv.toUtf8();
}

} // namespace xf
