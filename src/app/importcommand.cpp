// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "import/importer.h"
#include "import/templatebook.h"
#include "tables/tablefile.h"
#include "writers/filewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct ImportCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

/// What is asked of one run.
struct ImportRequest {
    QString file;
    const Kind* kind = nullptr;
    QString input;
    QString rejects; ///< empty: none
    bool isDry = false;
};

/// A table of which no column is known says nothing.
Result<ImportPlan> readablePlan(const Grid& grid, const Kind& kind)
{
    ImportPlan plan = guessPlan(grid, kind);
    const bool isReadable = std::any_of(plan.columns.begin(), plan.columns.end(),
                                        [](const ColumnMatch& each) { return each.field != nullptr; });
    if (isReadable)
        return plan;
    return Error{ImportCommandMessages::tr(
                     "No column of this table is one of “%1”, so nothing was taken in. Its head should name the "
                     "columns as xianfeng describe %1 does.")
                     .arg(kind.key),
                 {}};
}

void tell(const std::vector<RowVerdict>& verdicts)
{
    const ImportCount count = countOf(verdicts);
    for (const RowVerdict& each : verdicts) {
        if (each.verdict == Verdict::Bad)
            complain(ImportCommandMessages::tr("row %1: %2").arg(each.row + 1).arg(each.reason), exitOk);
        if (!each.doubt.isEmpty())
            complain(ImportCommandMessages::tr("row %1, in doubt: %2").arg(each.row + 1).arg(each.doubt), exitOk);
    }
    say(QStringLiteral("in %1\nchanged %2\nduplicate %3\nbad %4\ndoubtful %5\n")
            .arg(count.added)
            .arg(count.changed)
            .arg(count.duplicates)
            .arg(count.bad)
            .arg(count.doubtful));
}

Result<void> carryOut(const ImportRequest& request)
{
    const auto table = readTableFile(request.input);
    if (!table)
        return table.error();
    const auto plan = readablePlan(table->grid, *request.kind);
    if (!plan)
        return plan.error();
    auto file = request.isDry ? BranchFile::openReadOnly(request.file) : BranchFile::open(request.file);
    if (!file)
        return file.error();
    Editor editor(**file);
    const auto known = KnownRecords::load(*request.kind, editor.records());
    if (!known)
        return known.error();
    const auto verdicts = judgeRows(table->grid, *request.kind, *plan, *known);
    // The bad rows first: if they cannot be kept, nothing is taken in.
    if (!request.rejects.isEmpty()) {
        if (auto written = writeBytes(request.rejects, rejectsCsv(table->grid, *plan, verdicts)); !written)
            return written;
    }
    if (!request.isDry) {
        if (auto done = importRows(*request.kind, verdicts, editor); !done)
            return done;
    }
    tell(verdicts);
    return {};
}

Result<void> writeTemplate(const QString& path, const Kind& kind, const QString& target)
{
    const auto file = BranchFile::openReadOnly(path);
    if (!file)
        return file.error();
    return writeTemplateBook(target, kind, RecordStore(**file));
}

} // namespace

int runImport(const QStringList& words)
{
    const QString bookOption = QStringLiteral("template");
    const bool isForTemplate = words.filter(QStringLiteral("--template")).size() > 0;
    const int places = isForTemplate ? 2 : 3;
    const auto arguments =
        parseArguments(words, {places, places, {QStringLiteral("rejects"), bookOption}, {QStringLiteral("dry-run")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    ImportRequest request;
    request.file = arguments->positional.at(0);
    request.kind = kindOrComplaint(arguments->positional.at(1));
    if (!request.kind)
        return exitUsage;
    if (auto allowed = mayImport(*request.kind); !allowed)
        return complain(allowed.error().sentence, exitUsage);
    if (arguments->has(bookOption)) {
        const auto written = writeTemplate(request.file, *request.kind, arguments->option(bookOption));
        return written ? exitOk : complain(written.error().sentence, exitFailure);
    }
    request.input = arguments->positional.at(2);
    request.rejects = arguments->option(QStringLiteral("rejects"));
    request.isDry = arguments->has(QStringLiteral("dry-run"));
    const auto done = carryOut(request);
    return done ? exitOk : complain(done.error().sentence, exitFailure);
}

} // namespace xf
