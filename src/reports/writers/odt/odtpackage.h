// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/office/xmlpart.h"

#include <vector>

/// The parts of an ODT file that hold it together.
namespace xf::odt {

inline constexpr const char* mimeType = "application/vnd.oasis.opendocument.text";

/// A picture in the file.
struct Medium {
    QString target; ///< Pictures/1.png
    QString type;   ///< image/png
    QByteArray bytes;
};

/// Opens a part with the names of ODF 1.2.
void openRoot(office::XmlPart& xml, const char* tag);
/// 28.95pt
[[nodiscard]] QString points(double value);

[[nodiscard]] QByteArray meta(const paper::Metadata& metadata);
/// Rows stay with the next one where their paragraphs say so, as in Word; LibreOffice does it for files that ask.
[[nodiscard]] QByteArray settings();
[[nodiscard]] QByteArray manifest(const std::vector<Medium>& media);

} // namespace xf::odt
