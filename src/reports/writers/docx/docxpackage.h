// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <vector>

/// The parts of a DOCX file that hold it together, and the two margins of its pages.
namespace xf::docx {

/// A picture in the file.
struct Medium {
    QString link;   ///< rId20
    QString target; ///< media/image1.png
    QByteArray bytes;
};

/// The links from the text to the fixed parts.
inline constexpr const char* headerLink = "rId4";
inline constexpr const char* oddFooterLink = "rId5";
inline constexpr const char* evenFooterLink = "rId6";
inline constexpr const char* emptyFooterLink = "rId7";
inline constexpr int firstMediumLink = 20;

[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray packageLinks();
[[nodiscard]] QByteArray coreProperties(const paper::Metadata& metadata);
[[nodiscard]] QByteArray documentLinks(const std::vector<Medium>& media);

enum class Footer { Odd, Even, Empty };
/// — 1 — one character from the outer edge.
[[nodiscard]] QByteArray footer(Footer footer);
/// 示例数据 in the corner.
[[nodiscard]] QByteArray header(const paper::Metadata& metadata);

} // namespace xf::docx
