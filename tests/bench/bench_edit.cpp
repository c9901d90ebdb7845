// SPDX-License-Identifier: GPL-3.0-or-later
// bench_edit A.xianfeng B.xianfeng: one acknowledged edit through the Editor (in A), beside its floor in B: one bare
// UPDATE and one history INSERT with the same durability settings. Medians in microseconds; both files are changed.
#include "activities/pledge.h"
#include "editor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>

using namespace xf;

namespace {

constexpr int rounds = 30;
constexpr int editsPerRound = 20;

double median(std::vector<qint64>& nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / 1000.0;
}

QString titleOf(int number)
{
    return QStringLiteral("公开承诺事项之第%1次修改").arg(number);
}

class BareEdits
{
public:
    explicit BareEdits(const QString& path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare")))
    {
        m_database.setDatabaseName(path);
        m_isOpen = m_database.open();
        for (const char* each : {"PRAGMA foreign_keys=ON", "PRAGMA locking_mode=EXCLUSIVE",
                                 "PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA", "PRAGMA secure_delete=ON"})
            m_isOpen = m_isOpen && QSqlQuery(m_database).exec(QString::fromLatin1(each));
        m_update = QSqlQuery(m_database);
        m_update.prepare(QStringLiteral("UPDATE pledge SET title = ? WHERE id = ?"));
        m_insert = QSqlQuery(m_database);
        m_insert.prepare(QStringLiteral("INSERT INTO history (at, schema, label, changes) VALUES (?, 1, 'edit', ?)"));
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    bool edit(Id id, const QString& title)
    {
        QSqlQuery control(m_database);
        bool ok = control.exec(QStringLiteral("BEGIN IMMEDIATE"));
        m_update.addBindValue(title);
        m_update.addBindValue(id);
        ok = ok && m_update.exec();
        m_update.finish();
        m_insert.addBindValue(QStringLiteral("2026-09-30T12:00:00"));
        m_insert.addBindValue(QStringLiteral("[{\"after\":{\"title\":\"%1\"},\"before\":{\"title\":\"%1\"},\"id\":%2,"
                                             "\"kind\":\"pledge\",\"name\":\"%1\",\"op\":\"edit\"}]")
                                  .arg(title)
                                  .arg(id));
        ok = ok && m_insert.exec();
        m_insert.finish();
        return control.exec(QStringLiteral("COMMIT")) && ok;
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_update;
    QSqlQuery m_insert;
    bool m_isOpen = false;
};

bool editThrough(Editor& editor, Pledge& pledge, const QString& title)
{
    pledge.title = title;
    const auto done = editor.edit(pledgeKind(), pledge);
    return done && *done;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto file = BranchFile::open(words.value(1));
    BareEdits bare(words.value(2));
    if (!file || !bare.isOpen()) {
        std::fprintf(stderr, "bench_edit A.xianfeng B.xianfeng\n");
        return 1;
    }
    Editor editor(**file);
    const auto pledges = editor.records().load(pledgeKind());
    if (!pledges || pledges->empty())
        return 1;
    Pledge pledge = static_cast<const Pledge&>(*pledges->front());
    std::vector<qint64> ours;
    std::vector<qint64> floor;
    QElapsedTimer timer;
    int number = 0;
    bool ok = true;
    for (int round = 0; round < rounds && ok; ++round) {
        for (int i = 0; i < editsPerRound && ok; ++i) {
            timer.start();
            ok = editThrough(editor, pledge, titleOf(++number));
            ours.push_back(timer.nsecsElapsed());
        }
        for (int i = 0; i < editsPerRound && ok; ++i) {
            timer.start();
            ok = bare.edit(pledge.id, titleOf(++number));
            floor.push_back(timer.nsecsElapsed());
        }
    }
    if (!ok)
        return 1;
    std::printf("%.1f %.1f\n", median(ours), median(floor));
    return 0;
}
