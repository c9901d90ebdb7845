// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/edition.h"
#include "result.h"

#include <QStringList>

namespace xf {

class Kind;
struct Arguments;

/// Exit codes of the program (stable: scripts use them).
constexpr int exitOk = 0;
constexpr int exitFailure = 1;
constexpr int exitUsage = 2;

/// A verb of the command line: `xianfeng NAME …`.
struct Command {
    const char* name;
    int (*run)(const QStringList& words);
    bool needsFonts = false; ///< papers are laid out, so a QGuiApplication is wanted
};

/// The command of this name, or nullptr.
const Command* commandNamed(const QString& name);

int runNew(const QStringList& words);
int runSample(const QStringList& words);
int runSummary(const QStringList& words);
int runPapers(const QStringList& words);
int runExport(const QStringList& words);
int runFinalise(const QStringList& words);
int runCompile(const QStringList& words);
int runHandover(const QStringList& words);
int runInspection(const QStringList& words);
int runList(const QStringList& words);
int runDescribe(const QStringList& words);
int runImport(const QStringList& words);
int runApply(const QStringList& words);
int runCheck(const QStringList& words);
int runExportAll(const QStringList& words);
int runImportAll(const QStringList& words);
int runBackup(const QStringList& words);
int runRestore(const QStringList& words);
int runSalvage(const QStringList& words);
int runVersion(const QStringList& words);
int runHelp(const QStringList& words);

/// What --edition says; a sentence for what is neither internal nor public.
Result<Edition> editionOf(const Arguments& arguments);
/// The kind of this key; nullptr after a complaint.
const Kind* kindOrComplaint(const QString& key);
/// One sentence to stderr; returns `code`.
int complain(const QString& sentence, int code);
/// Text to stdout in UTF-8 whatever the locale, at once.
void say(const QString& text);
/// False once something that was said could not be written, on a full disk for example.
bool allSaid();

} // namespace xf
