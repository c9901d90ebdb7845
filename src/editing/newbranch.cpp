// SPDX-License-Identifier: GPL-3.0-or-later
#include "newbranch.h"

#include "applylines.h"
#include "branch/campaignyear.h"

#include <QFile>

#include <spdlog/spdlog.h>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initSeeds()
{
    Q_INIT_RESOURCE(seeds);
}

namespace xf {

namespace {

QList<QByteArray> linesOf(const QString& resource)
{
    initSeeds();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a data file is missing from the program");
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

Result<void> applyAll(ApplyLines& interpreter, const QList<QByteArray>& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto done = interpreter.apply(lines[i]); !done) {
            spdlog::error("built-in line {} refused: {}", i + 1, done.error().sentence.toStdString());
            return done.error();
        }
    }
    return {};
}

/// Fills a new file in one transaction; a file that could not be filled is taken away again.
Result<std::unique_ptr<BranchFile>> createWith(const QString& path, const std::function<Result<void>(Editor&)>& fill)
{
    auto file = BranchFile::create(path);
    if (!file)
        return file;
    Result<void> filled;
    {
        Editor editor(**file);
        filled = editor.bulk([&] { return fill(editor); });
    }
    if (!filled) {
        file->reset();
        QFile::remove(path);
        return filled.error();
    }
    return file;
}

} // namespace

QList<QByteArray> defaultLines()
{
    return linesOf(QStringLiteral(":/seed/defaults.jsonl"));
}

Result<std::unique_ptr<BranchFile>> createBranch(const QString& path, const Branch& branch)
{
    return createWith(path, [&](Editor& editor) -> Result<void> {
        if (auto added = editor.add(branchKind(), std::make_shared<Branch>(branch)); !added)
            return added.error();
        auto year = std::make_shared<CampaignYear>();
        year->year = branch.year;
        if (auto added = editor.add(campaignYearKind(), year); !added)
            return added.error();
        ApplyLines interpreter(editor);
        return applyAll(interpreter, defaultLines());
    });
}

Result<std::unique_ptr<BranchFile>> createSampleBranch(const QString& path)
{
    return createWith(path, [](Editor& editor) {
        ApplyLines interpreter(editor);
        return applyAll(interpreter, defaultLines() + linesOf(QStringLiteral(":/sample/sample.jsonl")));
    });
}

} // namespace xf
