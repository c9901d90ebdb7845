// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import FOLDER: 10,000 members from a CSV file into a new branch (read, guessed, judged, taken in), beside its
// floor: the same rows inserted bare into another, each with a row of history, in one transaction. Medians in
// milliseconds.
#include "branch/member.h"
#include "editor.h"
#include "import/importer.h"
#include "newbranch.h"
#include "tables/tablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>

using namespace xf;

namespace {

constexpr int people = 10'000;
constexpr int rounds = 3;

QString nameOf(int number)
{
    return QStringLiteral("赵钱孙李周吴郑王冯陈").at(number % 10) + QString(QChar(0x4E00 + number / 10)) +
           QStringLiteral("伟敏丽军静强").at(number % 6);
}

bool writeList(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QStringLiteral("姓名,性别,民族,出生年月,学历,党小组,入党时间,联系电话\n").toUtf8());
    for (int i = 0; i < people; ++i)
        file.write(QStringLiteral("%1,%2,汉族,1971年3月,大学,第%3党小组,1995年3月5日,%4\n")
                       .arg(nameOf(i), i % 2 ? QStringLiteral("男") : QStringLiteral("女"))
                       .arg(i % 9 + 1)
                       .arg(13800000000LL + i)
                       .toUtf8());
    return true;
}

Branch branchOfBench()
{
    Branch branch;
    branch.name = branch.unit = QStringLiteral("测试");
    branch.year = 2026;
    return branch;
}

bool importList(const QString& list, const QString& path)
{
    auto file = BranchFile::open(path);
    const auto table = readTableFile(list);
    if (!file || !table)
        return false;
    Editor editor(**file);
    const auto known = KnownRecords::load(memberKind(), editor.records());
    const ImportPlan plan = guessPlan(table->grid, memberKind());
    const auto verdicts = judgeRows(table->grid, memberKind(), plan, *known);
    return countOf(verdicts).added == people && importRows(memberKind(), verdicts, editor).ok();
}

/// The floor: what has to reach the file, and nothing else.
bool insertBare(const QString& path)
{
    bool ok = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        ok = database.open();
        for (const char* each :
             {"PRAGMA foreign_keys=ON", "PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=DELETE",
              "PRAGMA synchronous=EXTRA", "PRAGMA secure_delete=ON", "BEGIN IMMEDIATE"})
            ok = ok && QSqlQuery(database).exec(QString::fromLatin1(each));
        QSqlQuery record(database);
        QSqlQuery member(database);
        QSqlQuery history(database);
        ok = ok && record.prepare(QStringLiteral("INSERT INTO record (kind) VALUES ('member')"));
        ok = ok &&
             member.prepare(QStringLiteral("INSERT INTO member (id, name, sex, ethnicity, birth, education, \"group\", "
                                           "joined, phone) VALUES (?, ?, ?, '汉族', '1971-03', '大学', ?, "
                                           "'1995-03-05', ?)"));
        ok = ok && history.prepare(
                       QStringLiteral("INSERT INTO history (at, schema, label, changes) VALUES (?, 1, 'import', ?)"));
        for (int i = 0; i < people && ok; ++i) {
            ok = record.exec();
            const qlonglong id = record.lastInsertId().toLongLong();
            const QString phone = QString::number(13800000000LL + i);
            for (const QVariant& each : {QVariant(id), QVariant(nameOf(i)), QVariant(QStringLiteral("male")),
                                         QVariant(QStringLiteral("第一党小组")), QVariant(phone)})
                member.addBindValue(each);
            ok = ok && member.exec();
            history.addBindValue(QStringLiteral("2026-09-30T12:00:00"));
            history.addBindValue(
                QStringLiteral("[{\"after\":{\"name\":\"%1\",\"phone\":\"%2\",\"birth\":\"1971-03\"},\"id\":%3,"
                               "\"kind\":\"member\",\"op\":\"add\"}]")
                    .arg(nameOf(i), phone)
                    .arg(id));
            ok = ok && history.exec();
        }
        ok = ok && QSqlQuery(database).exec(QStringLiteral("COMMIT"));
        database.close();
    }
    QSqlDatabase::removeDatabase(path);
    return ok;
}

double milliseconds(const std::function<bool()>& work, bool& ok)
{
    QElapsedTimer timer;
    timer.start();
    ok = ok && work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    spdlog::set_level(spdlog::level::err);
    bool ok = writeList(list);
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < rounds && ok; ++round) {
        const QString name = folder.filePath(QString::number(round));
        const QString filled = name + QStringLiteral(".ours");
        const QString bare = name + QStringLiteral(".bare");
        ok = createBranch(filled, branchOfBench()).ok() && createBranch(bare, branchOfBench()).ok();
        ours.push_back(milliseconds([&] { return importList(list, filled); }, ok));
        floor.push_back(milliseconds([&] { return insertBare(bare); }, ok));
    }
    if (!ok)
        return 1;
    std::sort(ours.begin(), ours.end());
    std::sort(floor.begin(), floor.end());
    std::printf("%.1f %.1f\n", ours[rounds / 2], floor[rounds / 2]);
    return 0;
}
