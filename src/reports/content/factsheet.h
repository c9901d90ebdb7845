// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

namespace xf {

/// 项目 and 内容 of a record, as its description orders and names them: what is filled in of these fields. What the
/// description marks as sensitive the public edition leaves out.
[[nodiscard]] paper::Table factSheet(const PaperContext& context, const Kind& kind, const Record& record,
                                     const QStringList& fields);

/// Those of a year's records of the eight that the cut-off day knows, in the order of their recording.
[[nodiscard]] std::vector<Id> recordsOfYear(const PaperContext& context, const Kind& activity);

/// The record with everything that belongs to it; it is one of recordsOfYear().
[[nodiscard]] const Dossier& dossierOf(const PaperContext& context, const Kind& activity, Id id);

} // namespace xf
