// SPDX-License-Identifier: GPL-3.0-or-later
// A branch in a temporary folder, with the default wordings, for tests that drive pages.
#pragma once

#include "applylines.h"
#include "newbranch.h"
#include "session.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace xf {

class BranchFixture
{
public:
    explicit BranchFixture(QDate today = QDate(2026, 9, 20))
    {
        Branch branch;
        branch.name = QStringLiteral("某处党支部");
        branch.unit = QStringLiteral("某省某厅某处");
        branch.year = today.year();
        auto file = createBranch(folder.filePath(QStringLiteral("a.xianfeng")), branch);
        if (!file)
            qFatal("%s", qPrintable(file.error().sentence));
        session = std::make_unique<Session>(std::move(*file), today);
        lines = std::make_unique<ApplyLines>(session->editor());
    }

    /// Adds a record; dies with the refusal's sentence.
    Id add(const char* kind, const QJsonObject& fields)
    {
        return run({{QStringLiteral("add"), QLatin1String(kind)}, {QStringLiteral("fields"), fields}});
    }
    Id step(Id record, const char* key, const char* date)
    {
        return run({{QStringLiteral("step"), record},
                    {QStringLiteral("key"), QLatin1String(key)},
                    {QStringLiteral("date"), QLatin1String(date)}});
    }
    Id run(const QJsonObject& line)
    {
        auto done = lines->apply(QJsonDocument(line).toJson(QJsonDocument::Compact));
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        return *done;
    }
    /// All records of a kind as they are in the file.
    template <class R>
    std::vector<R> all(const Kind& kind)
    {
        std::vector<R> found;
        const Result<Records> records = session->records().load(kind);
        for (const RecordPtr& each : *records)
            found.push_back(static_cast<const R&>(*each));
        return found;
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<ApplyLines> lines;
};

} // namespace xf
