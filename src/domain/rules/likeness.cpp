// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/likeness.h"

#include <QHash>

#include <algorithm>

namespace xf {

namespace {

constexpr double enough = 0.6;

QString bare(const QString& text)
{
    QString kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [](QChar each) { return each.isLetterOrNumber(); });
    return kept.toCaseFolded();
}

} // namespace

double likeness(const QString& one, const QString& other)
{
    const QString first = bare(one);
    const QString second = bare(other);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    if (first == second)
        return 1;
    QHash<QString, int> pairs;
    for (qsizetype at = 0; at + 1 < first.size(); ++at)
        ++pairs[first.mid(at, 2)];
    int shared = 0;
    for (qsizetype at = 0; at + 1 < second.size(); ++at) {
        int& left = pairs[second.mid(at, 2)];
        shared += left > 0;
        --left;
    }
    const auto all = static_cast<double>(first.size() + second.size() - 2);
    return all > 0 ? 2.0 * shared / all : 0;
}

bool isWordedAlike(const QString& one, const QString& other)
{
    return likeness(one, other) >= enough;
}

} // namespace xf
