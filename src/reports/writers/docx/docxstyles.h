// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/writeoptions.h"

namespace xf::docx {

[[nodiscard]] QByteArray styles(const paper::Metadata& metadata, FontNames names);
[[nodiscard]] QByteArray settings(const paper::Metadata& metadata);
/// What else the fonts may be called where they are installed under another name.
[[nodiscard]] QByteArray fontTable(FontNames names);

} // namespace xf::docx
