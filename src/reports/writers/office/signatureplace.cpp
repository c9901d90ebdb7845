// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/signatureplace.h"

#include <algorithm>

namespace xf::office {

namespace {

// Chinese characters and their marks fill a cell, figures and letters half of one.
double cellsOf(const QString& text)
{
    double cells = 0;
    for (const char32_t character : text.toStdU32String())
        cells += character < 0x2010 ? 0.5 : 1;
    return cells;
}

} // namespace

SignaturePlace placeOf(const paper::Signature& signature)
{
    const double unit = cellsOf(signature.unit);
    const double date = cellsOf(signedOn(signature));
    if (signature.withSeal)
        return {std::max(0.0, 4 + (date - unit) / 2), 4};
    if (unit - date >= 2)
        return {2, unit - date};
    return {4 + date - unit, 2};
}

} // namespace xf::office
