// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "compile/branchgathering.h"
#include "writers/filewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <climits>

namespace xf {

namespace {

struct CompileCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

/// A spreadsheet is the table of totals; everything else is the booklet.
bool isSpreadsheet(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("xlsx") || suffix == QLatin1String("csv");
}

} // namespace

int runCompile(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, INT_MAX, {QStringLiteral("quarter"), QStringLiteral("today")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const auto today = dayOption(*arguments, QStringLiteral("today"), QDate::currentDate());
    if (!today)
        return complain(today.error().sentence, exitUsage);
    const auto quarter = Quarter::fromKey(arguments->option(QStringLiteral("quarter"), Quarter::of(*today).key()));
    if (!quarter)
        return complain(CompileCommandMessages::tr("--quarter is written like 2026Q3."), exitUsage);
    const QString output = arguments->positional.front();
    if (!writableSuffixes().contains(QFileInfo(output).suffix().toLower()))
        return complain(
            CompileCommandMessages::tr("The first word after compile is the booklet to write, with a name that ends in "
                                       "one of: %1.")
                .arg(writableSuffixes().join(QStringLiteral(", "))),
            exitUsage);
    const Period period(Period::Length::Quarter, *quarter);
    JointBooklet booklet(period);
    const BranchGathering gathering;
    for (const QString& path : arguments->positional.mid(1)) {
        if (const auto bound = gathering.bind(booklet, path, period, *today); !bound) {
            booklet.leaveOut(QFileInfo(path).fileName());
            complain(
                CompileCommandMessages::tr("Left out “%1”: %2").arg(QFileInfo(path).fileName(), bound.error().sentence),
                exitOk);
        }
    }
    if (booklet.branchCount() == 0)
        return complain(CompileCommandMessages::tr("None of the files could be read, so there is no booklet."),
                        exitFailure);
    const auto written = writeFile(output, isSpreadsheet(output) ? booklet.totalsPaper() : booklet.finish());
    return written ? exitOk : complain(written.error().sentence, exitFailure);
}

} // namespace xf
