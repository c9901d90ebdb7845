// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/office/xmlpart.h"
#include "writers/writeoptions.h"

namespace xf::odt {

/// The kinds of pages: standing, lying, and those of covers and contents.
inline constexpr const char* standingPage = "Standard";
inline constexpr const char* lyingPage = "Lying";
inline constexpr const char* frontPage = "Front";

/// Of the links in the contents, which look like the text around them.
inline constexpr const char* contentsLink = "Index_20_Link";

[[nodiscard]] QByteArray styles(const paper::Metadata& metadata, FontNames names);

/// The faces that styles and text name.
void fontFaces(office::XmlPart& xml, FontNames names);
/// The pages themselves, with their margins, marks and numbers.
void pageLayouts(office::XmlPart& xml);
void masterPages(office::XmlPart& xml, const paper::Metadata& metadata);

} // namespace xf::odt
