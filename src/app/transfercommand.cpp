// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "newerfile.h"

#include "arguments.h"
#include "terminalprogress.h"
#include "transfer/exportall.h"
#include "transfer/exporttables.h"
#include "transfer/importall.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct TransferCommandMessages {
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
        whole += TransferCommandMessages::tr("%n file(s) are missing or damaged in the branch and were left out.",
                                             nullptr, done.damaged) +
                 u'\n';
    return whole;
}

QString onlyWhatIsKnown()
{
    return TransferCommandMessages::tr("What only the newer version knows is not in the export; keep the branch file.");
}

/// A file that this program cannot read is still written out, table by table.
int exportAsItLies(const QString& path, const QString& folder, const Error& why)
{
    TerminalProgress progress(TransferCommandMessages::tr("Exporting everything"));
    const auto done = exportTables(path, folder, told(progress));
    if (!done)
        return complain(done.error().sentence, exitFailure);
    complain(why.sentence, exitOk);
    say(TransferCommandMessages::tr(
            "Everything was exported as it lies in the file: %1 rows, %2 files; 说明.txt says what is what.")
            .arg(done->rows)
            .arg(done->files) +
        u'\n');
    for (const QString& table : done->broken)
        complain(TransferCommandMessages::tr("The table “%1” could not be read to its end.").arg(table), exitFailure);
    return done->broken.isEmpty() ? exitOk : exitFailure;
}

} // namespace

int runExportAll(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const QString path = arguments->positional.front();
    const auto file = BranchFile::openReadOnly(path);
    if (!file && isNewerRefusal(file.error()))
        return exportAsItLies(path, arguments->positional.back(), file.error());
    if (!file)
        return complain(file.error().sentence, exitFailure);
    if (isNewer(**file))
        complain(newerNotice(schemaOf(**file)) + QLatin1Char(' ') + onlyWhatIsKnown(), exitOk);
    TerminalProgress progress(TransferCommandMessages::tr("Exporting everything"));
    const auto done = exportAll(**file, arguments->positional.back(), told(progress));
    if (!done)
        return complain(done.error().sentence, exitFailure);
    say(sentenceOf(TransferCommandMessages::tr("%1 records, %2 files"), *done));
    return exitOk;
}

int runImportAll(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    TerminalProgress progress(TransferCommandMessages::tr("Importing everything"));
    const auto done = importAll(arguments->positional.front(), arguments->positional.back(), told(progress));
    if (!done)
        return complain(done.error().sentence, exitFailure);
    say(sentenceOf(TransferCommandMessages::tr("%1 records, %2 files"), *done));
    return exitOk;
}

} // namespace xf
