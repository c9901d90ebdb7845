// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The names that OOXML gives to its parts (ECMA-376).
namespace xf::docx {

inline constexpr const char* mainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr const char* linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* placedNamespace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
inline constexpr const char* pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
inline constexpr const char* packageLinkNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
inline constexpr const char* typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

} // namespace xf::docx
