// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plaqueround.h"

#include <algorithm>
#include <set>

namespace xf {

namespace {

/// The digits at the end of a number and what stands before them.
std::pair<QString, QString> partsOf(const QString& number)
{
    qsizetype start = number.size();
    while (start > 0 && number[start - 1].isDigit())
        --start;
    return {number.left(start), number.mid(start)};
}

bool standsBefore(const QString& a, const QString& b)
{
    const auto [prefixA, digitsA] = partsOf(a);
    const auto [prefixB, digitsB] = partsOf(b);
    return prefixA != prefixB ? prefixA < prefixB : digitsA.toLongLong() < digitsB.toLongLong();
}

QStringList freeNumbers(const std::vector<const Plaque*>& plaques, int year)
{
    QStringList free;
    QStringList held;
    for (const Plaque* each : plaques) {
        if (each->year == year && !each->withdrawn.isValid())
            held << each->number;
        else if (!free.contains(each->number))
            free << each->number;
    }
    free.removeIf([&](const QString& number) { return held.contains(number); });
    std::sort(free.begin(), free.end(), standsBefore);
    return free;
}

/// The number that a member had last; empty if there was none.
QString lastNumberOf(Id member, const std::vector<const Plaque*>& plaques)
{
    const Plaque* last = nullptr;
    for (const Plaque* each : plaques) {
        if (each->holder == member && (!last || each->handed >= last->handed))
            last = each;
    }
    return last ? last->number : QString();
}

std::vector<PlaqueRound::Award> honoured(const std::vector<const Plaque*>& plaques,
                                         const std::vector<const Commendation*>& honours, int year)
{
    std::set<Id> served;
    for (const Plaque* each : plaques) {
        if (each->year == year)
            served.insert(each->holder);
    }
    std::vector<PlaqueRound::Award> awards;
    for (const Commendation* each : honours) {
        const bool isAwarded = each->year == year && each->member != 0 && each->result == QLatin1String("awarded");
        if (isAwarded && served.insert(each->member).second)
            awards.push_back({each->member, {}, QStringLiteral("%1年度%2").arg(year).arg(each->honour)});
    }
    return awards;
}

} // namespace

QString nextPlaqueNumber(const QStringList& numbers)
{
    if (numbers.isEmpty())
        return QStringLiteral("01");
    const auto [prefix, digits] = partsOf(*std::max_element(numbers.begin(), numbers.end(), standsBefore));
    return prefix + QString::number(digits.toLongLong() + 1).rightJustified(digits.size(), QLatin1Char('0'));
}

PlaqueRound plaqueRound(const std::vector<const Plaque*>& plaques, const std::vector<const Commendation*>& honours,
                        int year)
{
    PlaqueRound round;
    round.awards = honoured(plaques, honours, year);
    if (round.awards.empty())
        return round;
    QStringList numbers;
    for (const Plaque* each : plaques) {
        numbers << each->number;
        if (each->year < year && !each->withdrawn.isValid())
            round.withdrawn.push_back(each->id);
    }
    QStringList free = freeNumbers(plaques, year);
    for (auto& award : round.awards) {
        const QString own = lastNumberOf(award.member, plaques);
        if (free.removeOne(own))
            award.number = own;
    }
    for (auto& award : round.awards) {
        if (!award.number.isEmpty())
            continue;
        award.number = free.isEmpty() ? nextPlaqueNumber(numbers) : free.takeFirst();
        numbers << award.number;
    }
    return round;
}

} // namespace xf
