// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "content/booklets/jointbooklet.h"
#include "papersourcesloader.h"
#include "writers/filewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <climits>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

Result<void> bind(JointBooklet& booklet, const QString& path, const Period& period, QDate today)
{
    auto file = BranchFile::openReadOnly(path);
    if (!file)
        return file.error();
    const RecordStore records(**file);
    const auto sources = loadPaperSources(**file, records, period, today, 0);
    if (!sources)
        return sources.error();
    booklet.add(*sources);
    return {};
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
        return complain(Messages::tr("--quarter is written like 2026Q3."), exitUsage);
    const QString output = arguments->positional.front();
    if (!writableSuffixes().contains(QFileInfo(output).suffix().toLower()))
        return complain(Messages::tr("The first word after compile is the booklet to write, with a name that ends in "
                                     "one of: %1.")
                            .arg(writableSuffixes().join(QStringLiteral(", "))),
                        exitUsage);
    JointBooklet booklet({Period::Length::Quarter, *quarter});
    for (const QString& path : arguments->positional.mid(1)) {
        if (const auto bound = bind(booklet, path, {Period::Length::Quarter, *quarter}, *today); !bound) {
            booklet.leaveOut(QFileInfo(path).fileName());
            complain(Messages::tr("Left out “%1”: %2").arg(QFileInfo(path).fileName(), bound.error().sentence), exitOk);
        }
    }
    if (booklet.branchCount() == 0)
        return complain(Messages::tr("None of the files could be read, so there is no booklet."), exitFailure);
    const auto written = writeFile(output, booklet.finish());
    return written ? exitOk : complain(written.error().sentence, exitFailure);
}

} // namespace xf
