// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Research (调查研究).
struct Research : Activity {
    QString group;
    QString places;
    QDate from;
    QDate until;
    QString report;
    int length = 0;
    QString findings;
};

const Kind& researchKind();

/// Suggestion (建议与转化).
struct Suggestion : Record {
    QString text;
    QString outcome;
    Id record = 0;
    QDate date;
    QString result;
};

const Kind& suggestionKind();

} // namespace xf
