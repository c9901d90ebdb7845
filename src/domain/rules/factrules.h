// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "result.h"

namespace xf {

/// For which item of 五带头 and of 五个好 the records of a kind speak (DOMAIN.md §3: 读书心得 → 带头学习提高,
/// 帮扶 → 带头服务群众). One line of resources/checklists/facts.jsonl; kinds and fields are named by their keys.
struct FactRule {
    const Kind* kind = nullptr;
    QString lead;                ///< of 五带头, for the member it is about; empty for none
    QString good;                ///< of 五个好, for the branch; empty for none
    const Field* item = nullptr; ///< instead of both: the record says itself for which item it speaks, as a pledge does
    /// Of a row; what has a life of steps tells its progress and its closing instead, and needs none of these.
    const Field* date = nullptr;
    const Field* member = nullptr; ///< without one: whoever answers for the record that the row belongs to
    std::vector<const Field*> words;
    const Field* only = nullptr; ///< only rows whose choice is `onlyValue`
    QString onlyValue;
};
using FactRules = std::vector<FactRule>;

/// Reads the rules, one JSON object a line. An Error tells in which line what is wrong.
Result<FactRules> readFactRules(const QByteArray& lines);

/// The rules that the program brings along, read once.
const Result<FactRules>& factRules();

} // namespace xf
