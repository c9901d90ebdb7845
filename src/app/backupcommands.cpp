// SPDX-License-Identifier: GPL-3.0-or-later
// `xianfeng backup FILE OUT`, `xianfeng restore BACKUP NEWFILE` and `xianfeng salvage DAMAGED NEW`.
#include "arguments.h"
#include "backup/branchcopy.h"
#include "backup/restore.h"
#include "commands.h"
#include "passwords.h"
#include "salvage/salvage.h"
#include "terminalprogress.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct BackupCommandsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

} // namespace

int runBackup(const QStringList& words)
{
    const auto arguments =
        parseArguments(words, {2, 2, {QStringLiteral("password-file")}, {QStringLiteral("password")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    auto file = BranchFile::openReadOnly(arguments->positional.at(0));
    if (!file)
        return complain(file.error().sentence, exitFailure);
    const auto password = newPassword(*arguments);
    if (!password)
        return complain(password.error().sentence, exitFailure);
    const QString path = arguments->positional.at(1);
    const auto copied = *password ? copyBranchLocked(**file, path, **password) : copyBranch(**file, path);
    if (!copied)
        return complain(copied.error().sentence, exitFailure);
    say(BackupCommandsMessages::tr("The copy is whole and equal to the original.") + QLatin1Char('\n'));
    return exitOk;
}

int runRestore(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {QStringLiteral("password-file")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    QString backup = arguments->positional.at(0);
    std::shared_ptr<UnlockedBackup> unlocked; // until it is restored
    if (isLocked(backup)) {
        auto opened = unlockWith(*arguments, backup);
        if (!opened)
            return complain(opened.error().sentence, exitFailure);
        unlocked = std::move(*opened);
        backup = unlocked->path;
    }
    const auto restored = restoreBackup(backup, arguments->positional.at(1));
    if (!restored)
        return complain(restored.error().sentence, exitFailure);
    for (const Damage& each : *restored)
        complain(each.sentence, exitFailure);
    say(restored->empty() ? BackupCommandsMessages::tr("The backup was restored whole.") + QLatin1Char('\n')
                          : BackupCommandsMessages::tr("Every record was restored; the evidence named is missing.") +
                                QLatin1Char('\n'));
    return restored->empty() ? exitOk : exitFailure;
}

int runSalvage(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    TerminalProgress progress(BackupCommandsMessages::tr("Salvaging"));
    const auto report = salvage(arguments->positional.at(0), arguments->positional.at(1), progress.teller());
    if (!report)
        return complain(report.error().sentence, exitFailure);
    for (const QString& each : report->lost)
        complain(each, exitFailure);
    say(BackupCommandsMessages::tr("Kept: records: %1, history entries: %2, evidence files: %3.")
            .arg(report->records)
            .arg(report->historyEntries)
            .arg(report->contents) +
        QLatin1Char('\n'));
    if (report->retold > 0)
        say(BackupCommandsMessages::tr(
                "Records that were lost in their place and are taken from the edit history, proven by their "
                "digests: %1.")
                .arg(report->retold) +
            QLatin1Char('\n'));
    say(report->lost.isEmpty()
            ? BackupCommandsMessages::tr("Everything was kept in the new file. The damaged one was not changed.") +
                  QLatin1Char('\n')
            : BackupCommandsMessages::tr(
                  "The new file holds all this; what is named is not in it as it was. The damaged one was not "
                  "changed; a backup may hold more.") +
                  QLatin1Char('\n'));
    return report->lost.isEmpty() ? exitOk : exitFailure;
}

} // namespace xf
