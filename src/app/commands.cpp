// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "applylines.h"
#include "arguments.h"
#include "newbranch.h"
#include "newerfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

namespace xf {

namespace {

struct CommandsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

constexpr std::array commands{
    Command{"new", runNew},
    Command{"sample", runSample},
    Command{"summary", runSummary, true},
    Command{"papers", runPapers},
    Command{"export", runExport, true},
    Command{"finalise", runFinalise, true},
    Command{"compile", runCompile, true},
    Command{"handover", runHandover, true},
    Command{"inspection", runInspection, true},
    Command{"list", runList},
    Command{"describe", runDescribe},
    Command{"import", runImport},
    Command{"apply", runApply},
    Command{"check", runCheck},
    Command{"export-all", runExportAll, true},
    Command{"import-all", runImportAll},
    Command{"backup", runBackup},
    Command{"restore", runRestore},
    Command{"salvage", runSalvage},
    Command{"--version", runVersion},
    Command{"--help", runHelp},
};

bool couldNotSay = false;

constexpr int firstYear = 1921;
constexpr int lastYear = 2200;

} // namespace

const Command* commandNamed(const QString& name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& each) { return name == QLatin1String(each.name); });
    return found == commands.end() ? nullptr : &*found;
}

int runVersion(const QStringList&)
{
    say(QStringLiteral("xianfeng %1\n").arg(QCoreApplication::applicationVersion()));
    return exitOk;
}

int complain(const QString& sentence, int code)
{
    const QByteArray bytes = sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    return code;
}

bool allSaid()
{
    return !couldNotSay;
}

void say(const QString& text)
{
    // Not stdio: it gives up where a signal interrupts it, and keeps what it could not write for a later try.
    constexpr int standardOutput = 1;
    static QFile output;
    if (!output.isOpen())
        couldNotSay = !output.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered);
    const QByteArray bytes = text.toUtf8();
    couldNotSay = output.write(bytes) != bytes.size() || couldNotSay;
}

int runNew(const QStringList& words)
{
    const auto arguments =
        parseArguments(words, {1, 1, {QStringLiteral("branch"), QStringLiteral("unit"), QStringLiteral("year")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    Branch branch;
    branch.name = arguments->option(QStringLiteral("branch")).trimmed();
    branch.unit = arguments->option(QStringLiteral("unit")).trimmed();
    branch.year = arguments->option(QStringLiteral("year")).toInt();
    if (branch.name.isEmpty() || branch.unit.isEmpty())
        return complain(CommandsMessages::tr("A new branch needs --branch and --unit."), exitUsage);
    if (branch.year < firstYear || branch.year > lastYear)
        return complain(CommandsMessages::tr("A new branch needs --year, such as --year 2026."), exitUsage);
    const auto created = createBranch(arguments->positional.front(), branch);
    return created ? exitOk : complain(created.error().sentence, exitFailure);
}

int runSample(const QStringList& words)
{
    const auto arguments = parseArguments(words, {1, 1, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const auto created = createSampleBranch(arguments->positional.front());
    return created ? exitOk : complain(created.error().sentence, exitFailure);
}

/// std::cin stands on stdio, which takes an error for the end and only remembers it.
static bool hasFailed(bool fromInput, const std::ifstream& source)
{
    return fromInput ? std::ferror(stdin) != 0 : source.bad();
}

int runApply(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    // Not QFile: it waits for a full buffer, and at a pipe that pauses it believes to be at the end.
    std::ifstream source;
    const QString name = arguments->positional.at(1);
    const bool fromInput = name == QLatin1String("-");
    if (!fromInput)
        source.open(QFile::encodeName(name).toStdString());
    if (!fromInput && (!source || QFileInfo(name).isDir()))
        return complain(CommandsMessages::tr("The file with the edits could not be read."), exitFailure);
    auto file = BranchFile::open(arguments->positional.front());
    if (!file)
        return complain(file.error().sentence, exitFailure);
    Editor editor(**file);
    ApplyLines interpreter(editor);
    bool refusedAny = false;
    std::string text;
    for (qint64 number = 1; std::getline(fromInput ? std::cin : source, text); ++number) {
        if (hasFailed(fromInput, source)) // half a line, perhaps
            break;
        const QByteArray line = QByteArray::fromStdString(text).trimmed();
        if (line.isEmpty())
            continue;
        const auto done = interpreter.apply(line);
        refusedAny = refusedAny || !done;
        say(done ? QStringLiteral("ok %1 %2\n").arg(number).arg(*done)
                 : QStringLiteral("refused %1 %2\n").arg(number).arg(done.error().sentence.simplified()));
    }
    if (hasFailed(fromInput, source))
        return complain(
            CommandsMessages::tr("The edits could not be read to their end. Those answered with ok are saved; run the "
                                 "others again."),
            exitFailure);
    return refusedAny ? exitFailure : exitOk;
}

int runCheck(const QStringList& words)
{
    const auto arguments = parseArguments(words, {1, 1, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    auto file = BranchFile::open(arguments->positional.front());
    if (!file)
        return complain(file.error().sentence, exitFailure);
    const QStringList wrong = (*file)->verify();
    const RecordStore records(**file);
    for (const Kind* kind : allKinds()) {
        const auto count = records.count(*kind);
        if (!count)
            return complain(count.error().sentence, exitFailure);
        say(QStringLiteral("%1 %2\n").arg(kind->key).arg(*count));
    }
    for (const QString& sentence : wrong)
        complain(sentence, exitFailure);
    if (isNewer(**file))
        complain(CommandsMessages::tr(
                     "%1 Only the order of its pages was checked; check its records with the newer program.")
                     .arg(newerNotice(schemaOf(**file))),
                 exitOk);
    if (wrong.isEmpty())
        return exitOk;
    return complain(
        CommandsMessages::tr("The branch file is damaged. Checking changed nothing in it; make a copy of it before "
                             "anything else, and go on from a backup."),
        exitFailure);
}

} // namespace xf
