// SPDX-License-Identifier: GPL-3.0-or-later
// What reads bytes that anyone may have written. Each target takes such bytes and must neither crash, nor hang, nor
// break what its reader promises. The fuzzers look for bytes that make it do so; the corpus they have kept is replayed
// in every test run.
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <vector>

namespace xf::fuzz {

struct Target {
    const char* name; ///< also of its corpus, tests/fuzz/corpus/NAME.base64
    void (*run)(const QByteArray& bytes);
};

/// A list as text (CSV, TSV) in any encoding, up to the verdict on each row.
void list(const QByteArray& bytes);
/// The parts of a workbook, each after a line “@name”, packed and read up to the verdicts.
void workbook(const QByteArray& bytes);
/// A workbook as a file: the archive itself.
void archive(const QByteArray& bytes);
/// What lies on the clipboard: after an “h” HTML, otherwise text.
void clipboard(const QByteArray& bytes);
/// The records of an exported branch.
void records(const QByteArray& bytes);
/// A branch file with damage: see branchfile.cpp.
void branchfile(const QByteArray& bytes);

const std::vector<Target>& targets();

/// Ends the program, as a sanitizer does: a promise was broken.
void must(bool holds, const char* promise);
/// Writes a file for a reader that wants a path; the same one each time.
QString scratchFile(const char* name, const QByteArray& bytes);

} // namespace xf::fuzz
