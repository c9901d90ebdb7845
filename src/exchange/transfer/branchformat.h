// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QJsonObject>

namespace xf::branchformat {

/// What an exported folder is called inside: “branch.json” says which version of the format it has. A later program
/// that writes something else counts up; an older one then refuses it by number.
inline constexpr char name[] = "xianfeng-branch";
inline constexpr char manifestName[] = "xianfeng-manifest";
inline constexpr int version = 1;

inline const QString recordsFile = QStringLiteral("branch.json");
inline const QString schemaFile = QStringLiteral("branch.schema.json");
inline const QString manifestFile = QStringLiteral("manifest.json");
inline const QString workbookFile = QStringLiteral("branch.xlsx");
inline const QString readmeFile = QStringLiteral("README.txt");

/// The fields of a kind whose values are checksums of kept contents: the file of an evidence, the paper and the PDF of
/// a finalised quarter.
[[nodiscard]] std::vector<const Field*> contentFields(const Kind& kind);

/// A JSON schema (draft 2020-12) of “branch.json”, made from the descriptions.
[[nodiscard]] QJsonObject schema();

} // namespace xf::branchformat
