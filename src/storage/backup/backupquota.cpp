// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupquota.h"

#include "branchfile.h"
#include "thinning.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

namespace {

std::optional<BackupWeight> weightOf(const BackupInfo& info)
{
    const auto backup = BranchFile::openBackup(info.path);
    if (!backup)
        return std::nullopt;
    BackupWeight weight{info, QFileInfo(info.path).size(), {}};
    QSqlQuery query((*backup)->database());
    bool isSound = query.exec(QStringLiteral("SELECT sha256, size FROM content"));
    while (isSound && query.next())
        weight.contents.insert(query.value(0).toString(), query.value(1).toLongLong());
    isSound = isSound && !query.lastError().isValid();
    return isSound ? std::optional(weight) : std::nullopt;
}

} // namespace

std::optional<QuotaQuestion> quotaQuestion(const std::vector<BackupWeight>& newestFirst, qint64 bytes, qint64 limit)
{
    if (bytes <= limit)
        return std::nullopt;
    QHash<QString, int> users;
    for (const BackupWeight& each : newestFirst) {
        for (const QString& content : each.contents.keys())
            ++users[content];
    }
    QuotaQuestion question{bytes, limit, {}, 0, newestFirst.size()};
    while (question.left > static_cast<size_t>(newestKept) && bytes - question.freed > limit) {
        const BackupWeight& oldest = newestFirst[--question.left];
        question.freed += oldest.bytes;
        for (auto content = oldest.contents.cbegin(); content != oldest.contents.cend(); ++content) {
            if (--users[content.key()] == 0)
                question.freed += content.value();
        }
        question.less.insert(question.less.begin(), oldest.info);
    }
    return question;
}

std::vector<BackupWeight> weigh(const BackupFolder& folder)
{
    std::vector<BackupWeight> weights;
    for (const BackupInfo& info : folder.backups()) {
        if (auto weight = weightOf(info))
            weights.push_back(std::move(*weight));
    }
    return weights;
}

} // namespace xf
