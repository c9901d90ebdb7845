// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "terminalprogress.h"
#include "transfer/exportall.h"
#include "transfer/importall.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

WriteOptions told(TerminalProgress& progress)
{
    WriteOptions options;
    options.progress = progress.teller();
    return options;
}

QString sentenceOf(const QString& sentence, const Exported& done)
{
    QString whole = sentence.arg(done.records).arg(done.files) + u'\n';
    if (done.damaged > 0)
        whole +=
            Messages::tr("%n file(s) are missing or damaged in the branch and were left out.", nullptr, done.damaged) +
            u'\n';
    return whole;
}

} // namespace

int runExportAll(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const auto file = BranchFile::openReadOnly(arguments->positional.front());
    if (!file)
        return complain(file.error().sentence, exitFailure);
    TerminalProgress progress(Messages::tr("Exporting everything"));
    const auto done = exportAll(**file, arguments->positional.back(), told(progress));
    if (!done)
        return complain(done.error().sentence, exitFailure);
    say(sentenceOf(Messages::tr("%1 records, %2 files"), *done));
    return exitOk;
}

int runImportAll(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    TerminalProgress progress(Messages::tr("Importing everything"));
    const auto done = importAll(arguments->positional.front(), arguments->positional.back(), told(progress));
    if (!done)
        return complain(done.error().sentence, exitFailure);
    say(sentenceOf(Messages::tr("%1 records, %2 files"), *done));
    return exitOk;
}

} // namespace xf
