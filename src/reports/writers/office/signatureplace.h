// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf::office {

/// How far the two lines of a signature end from the right edge, in characters.
struct SignaturePlace {
    double unitRight = 2;
    double dateRight = 2;
};

/// By GB/T 9704: without a seal the unit keeps two characters free and the date starts two characters to the right
/// of the unit's start; with one, the date keeps four free and the unit is centred above it.
[[nodiscard]] SignaturePlace placeOf(const paper::Signature& signature);

} // namespace xf::office
