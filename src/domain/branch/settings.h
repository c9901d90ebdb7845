// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/setting.h"

namespace xf {

/// The names of the settings that rules read; what each means stands in settingFields().
namespace settingname {
inline constexpr auto povertyLine = "poverty-line";
inline constexpr auto visitGapDays = "visit-gap-days";
inline constexpr auto meetingHeading = "meeting-heading";
inline constexpr auto fiveAspects = "five-aspects";
inline constexpr auto nameCustom = "name-custom";
inline constexpr auto dateForm = "date-form";
inline constexpr auto sample = "sample"; ///< “1”: papers are marked 示例数据; not shown to the user
} // namespace settingname

/// What a branch may set for itself (本支部设定), each described once like a field of a record: the key is the
/// setting's name, and get and set read and write a Setting's value as the field's type.
const std::vector<Field>& settingFields();

/// Of all Setting records the one of this name that holds on a day: the one that began last by then; a row without
/// a beginning holds from ever. nullptr if none does.
RecordPtr settingRowOn(const Records& settings, QStringView name, QDate day);

/// The value that holds on a day; empty if it is not set.
QString settingOn(const Records& settings, const char* name, QDate day);

} // namespace xf
