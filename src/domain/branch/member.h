// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "partialdate.h"

namespace xf {

/// Member (党员).
struct Member : Record {
    QString name;
    QString sex;
    QString ethnicity;
    PartialDate birth;
    QString education;
    QString post;
    QString work;
    QString group;
    PartialDate joined;
    PartialDate fullsince;
    QString standing;
    QDate from;
    QDate until;
    QString phone;
    int position = 0;
    QString note;
};

const Kind& memberKind();

} // namespace xf
