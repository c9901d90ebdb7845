// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search FILE: each keystroke of a search over the whole branch, beside a plain LIKE scan of the same words.
// Prints milliseconds: p99 and median of a keystroke, median of the scan, reading the index, its longest single slice.
#include "kind.h"
#include "searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>

using namespace xf;

namespace {

constexpr int repetitions = 20;
constexpr int mostHits = 8;
constexpr double nanosecondsPerMs = 1e6;

/// What is in the field after each keystroke of typing these words.
QStringList keystrokes()
{
    QStringList all;
    for (const QString& word :
         {QStringLiteral("承诺"), QStringLiteral("调研"), QStringLiteral("走访"), QStringLiteral("制度"),
          QStringLiteral("张伟"), QStringLiteral("国库"), QStringLiteral("wxh"), QStringLiteral("zw"),
          QStringLiteral("lj"), QStringLiteral("没有"), QStringLiteral("zzzz")}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            all << word.left(length);
    }
    return all;
}

double at(std::vector<qint64>& values, double share)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<size_t>(share * static_cast<double>(values.size() - 1));
    return static_cast<double>(values[index]) / nanosecondsPerMs;
}

qint64 scan(const QSqlDatabase& database, const QString& typed)
{
    QElapsedTimer timer;
    timer.start();
    for (const Kind* kind : allKinds()) {
        QStringList conditions;
        for (const Field& field : kind->fields) {
            if (field.has(FieldFlag::Searchable))
                conditions << QStringLiteral("\"%1\" LIKE '%%2%'").arg(field.key, typed);
        }
        if (conditions.isEmpty())
            continue;
        QSqlQuery query(database);
        query.exec(
            QStringLiteral("SELECT id FROM \"%1\" WHERE %2").arg(kind->key, conditions.join(QLatin1String(" OR "))));
        while (query.next()) {
        }
    }
    return timer.nsecsElapsed();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    auto file = BranchFile::open(QCoreApplication::arguments().value(1));
    if (!file) {
        std::fprintf(stderr, "bench_search FILE\n");
        return 1;
    }
    Editor editor(**file);
    SearchIndex index(editor);
    QElapsedTimer whole;
    whole.start();
    qint64 longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer slice;
        slice.start();
        more = index.readNext();
        longest = std::max(longest, slice.nsecsElapsed());
    }
    const qint64 reading = whole.nsecsElapsed();

    std::vector<qint64> found;
    std::vector<qint64> scanned;
    size_t hits = 0;
    for (int i = 0; i < repetitions; ++i) {
        for (const QString& typed : keystrokes()) {
            QElapsedTimer timer;
            timer.start();
            hits += index.find(typed, mostHits).size();
            found.push_back(timer.nsecsElapsed());
            if (i == 0)
                scanned.push_back(scan((*file)->database(), typed));
        }
    }
    if (hits == 0)
        return 1;
    std::printf("%.3f %.3f %.3f %.1f %.1f\n", at(found, 0.99), at(found, 0.5), at(scanned, 0.5),
                static_cast<double>(reading) / nanosecondsPerMs, static_cast<double>(longest) / nanosecondsPerMs);
    return 0;
}
