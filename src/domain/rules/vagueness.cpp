// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/vagueness.h"

#include "rules/likeness.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

/// 3次, ３次, 三次, 为零; but not 一定, 统一.
bool hasFigure(const QString& text)
{
    static const QRegularExpression figure(QStringLiteral(
        "[0-9０-９]|[一二两三四五六七八九十百千零]+(次|项|篇|个|人|户|件|天|日|小时|份|场|期|家|成|倍|遍|本|课时)"
        "|(为|是)零|零(差错|投诉|违纪)"));
    return figure.match(text).hasMatch();
}

bool sameOwner(const Pledge& a, const Pledge& b)
{
    const bool isOfBranch = a.owner == QLatin1String("branch");
    return isOfBranch == (b.owner == QLatin1String("branch")) && (isOfBranch || a.responsible == b.responsible);
}

} // namespace

std::vector<VagueHint> vagueHints(const Pledge& pledge, const std::vector<const Pledge*>& lastYear)
{
    std::vector<VagueHint> hints;
    if (pledge.waiver == QLatin1String("exempt"))
        return hints;
    if (!pledge.target && !hasFigure(pledge.text) && !hasFigure(pledge.measures))
        hints.push_back(VagueHint::NoFigure);
    if (!pledge.due.isValid())
        hints.push_back(VagueHint::NoDate);
    const bool isRepeated = std::any_of(lastYear.begin(), lastYear.end(), [&](const Pledge* each) {
        return sameOwner(pledge, *each) && !pledge.text.isEmpty() && isWordedAlike(pledge.text, each->text);
    });
    if (isRepeated)
        hints.push_back(VagueHint::LikeLastYear);
    return hints;
}

} // namespace xf
