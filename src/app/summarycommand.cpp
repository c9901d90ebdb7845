// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "content/summary/quarterlysummary.h"
#include "snapshotloader.h"
#include "words.h"
#include "writers/filewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

} // namespace

int runSummary(const QStringList& words)
{
    const auto arguments =
        parseArguments(words, {1, 1, {QStringLiteral("quarter"), QStringLiteral("output"), QStringLiteral("today")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const auto quarter = Quarter::fromKey(arguments->option(QStringLiteral("quarter")));
    const QString output = arguments->option(QStringLiteral("output"));
    const auto today = dayOption(*arguments, QStringLiteral("today"), QDate::currentDate());
    if (!quarter)
        return complain(Messages::tr("A summary needs its quarter, such as --quarter 2026Q3."), exitUsage);
    if (!today)
        return complain(today.error().sentence, exitUsage);
    if (!writableSuffixes().contains(QFileInfo(output).suffix().toLower()))
        return complain(Messages::tr("A summary needs --output with a name that ends in one of: %1.")
                            .arg(writableSuffixes().join(QStringLiteral(", "))),
                        exitUsage);
    auto file = BranchFile::open(arguments->positional.front());
    if (!file)
        return complain(file.error().sentence, exitFailure);
    const RecordStore records(**file);
    const auto snapshot = SnapshotLoader(records).load(*quarter, *today);
    if (!snapshot)
        return complain(snapshot.error().sentence, exitFailure);
    const auto written = writeFile(output, documentOf(summaryOf(*snapshot, paperWords())));
    return written ? exitOk : complain(written.error().sentence, exitFailure);
}

} // namespace xf
