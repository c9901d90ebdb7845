// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/odt/odtpackage.h"
#include "writers/odt/odtvariants.h"
#include "writers/office/officeflow.h"

namespace xf::odt {

/// The text of a paper and the pictures it shows.
struct Body {
    QByteArray xml;
    std::vector<Medium> media;
};

/// Refused when it is cancelled.
[[nodiscard]] Result<Body> bodyOf(const paper::Document& document, const WriteOptions& options);

/// The parts of the body, each in a file of its own.
void text(office::XmlPart& xml, const QString& text);
void table(office::XmlPart& xml, Variants& variants, const office::TableItem& item, int number);
void contents(office::XmlPart& xml, const office::ContentsItem& item, const QString& headingStyle, int number);
void picture(office::XmlPart& xml, Variants& variants, const office::PictureItem& item, const QString& target,
             int number);

} // namespace xf::odt
