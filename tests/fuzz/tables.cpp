// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, workbooks and the clipboard: whatever they hold, the grid stays within its limits, each row gets one verdict,
// and only rows that the rules allow would come in.
#include "branch/member.h"
#include "import/importer.h"
#include "tables/clipboardtable.h"
#include "tables/limits.h"
#include "tables/tablefile.h"
#include "target.h"
#include "values.h"
#include "writers/ziparchive.h"

#include <QMimeData>

namespace xf::fuzz {

namespace {

void judge(const Grid& grid)
{
    must(grid.rowCount() <= limits::rows && grid.columnCount() <= limits::columns, "a table stays within its limits");
    const ImportPlan plan = guessPlan(grid, memberKind());
    const auto verdicts = judgeRows(grid, memberKind(), plan, KnownRecords());
    must(static_cast<qsizetype>(verdicts.size()) <= grid.rowCount(), "a row has one verdict");
    for (const RowVerdict& each : verdicts) {
        const bool comesIn = each.verdict == Verdict::New || each.verdict == Verdict::Changed;
        must(comesIn == (each.after != nullptr), "what comes in has a record");
        must(!each.after || problems(memberKind(), *each.after).empty(), "what comes in keeps the rules");
        must(comesIn || !each.reason.isEmpty(), "what does not come in has a reason");
    }
    const QByteArray rejects = rejectsCsv(grid, plan, verdicts);
    must(rejects.startsWith("\xEF\xBB\xBF"), "the rejected rows are UTF-8 with a mark");
}

void judge(const Result<Grid>& grid)
{
    if (grid)
        judge(*grid);
    else
        must(!grid.error().sentence.isEmpty(), "a refusal has a sentence");
}

void readFile(const char* name, const QByteArray& bytes)
{
    const auto table = readTableFile(scratchFile(name, bytes));
    if (table)
        judge(table->grid);
    else
        must(!table.error().sentence.isEmpty(), "a refusal has a sentence");
}

} // namespace

void list(const QByteArray& bytes)
{
    readFile("list.csv", bytes);
}

void archive(const QByteArray& bytes)
{
    readFile("book.xlsx", bytes);
}

void workbook(const QByteArray& bytes)
{
    ZipArchive book{QDateTime()};
    QStringList names;
    for (const QByteArray& part : ('\n' + bytes).split('@')) {
        const qsizetype end = part.indexOf('\n');
        const QString name = QString::fromUtf8(part.left(std::max<qsizetype>(end, 0)));
        if (name.isEmpty() || names.contains(name))
            continue;
        names << name;
        book.add(name, part.mid(end + 1));
    }
    if (const auto packed = book.bytes(); packed)
        readFile("book.xlsx", *packed);
}

void clipboard(const QByteArray& bytes)
{
    QMimeData data;
    const QString text = QString::fromUtf8(bytes.mid(1));
    if (bytes.startsWith('h'))
        data.setHtml(text);
    else
        data.setText(text);
    judge(readClipboardTable(data));
}

} // namespace xf::fuzz
