// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSaveFile;

namespace xf {

/// Puts the written file in place of the older one, so that a power cut right afterwards does not bring that one back.
/// False if it could not be written whole: the older file is as it was, and the device's error says why.
[[nodiscard]] bool commitToDisk(QSaveFile& file);

} // namespace xf
