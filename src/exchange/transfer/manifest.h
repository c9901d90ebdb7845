// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "result.h"

namespace xf {

/// One file of an export: a content that a record keeps.
struct ManifestEntry {
    QString sha256;
    qint64 size = 0;
    QString path;  ///< within the folder; empty if the content could not be read from the branch file
    Id record = 0; ///< the evidence, or the finalised summary
};

/// What lies in the folders of an export, with a checksum for each file; a list that other programs can check too.
using Manifest = std::vector<ManifestEntry>;

[[nodiscard]] QByteArray manifestBytes(const Manifest& manifest);
/// Refuses what is not such a list, and paths that lead out of the folder.
[[nodiscard]] Result<Manifest> readManifest(const QString& folder);

} // namespace xf
