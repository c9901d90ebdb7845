// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/docxpackage.h"
#include "writers/office/officeflow.h"
#include "writers/office/xmlpart.h"

namespace xf::docx {

/// The text of a paper and the pictures it shows.
struct Body {
    QByteArray xml;
    std::vector<Medium> media;
};

/// Refused when it is cancelled.
[[nodiscard]] Result<Body> bodyOf(const paper::Document& document, const WriteOptions& options);

/// The parts of the body, each in a file of its own.
void table(office::XmlPart& xml, const office::TableItem& item);
void picture(office::XmlPart& xml, const office::PictureItem& item, const Medium& medium, int number);
void contents(office::XmlPart& xml, const office::ContentsItem& item);
void sectionProperties(office::XmlPart& xml, const office::Section& section);

} // namespace xf::docx
