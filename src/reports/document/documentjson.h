// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"

namespace xf::paper {

/// The paper as text that is kept (定稿): compact UTF-8 JSON with the number of its form, the same text for the same
/// paper. Later programs read every earlier form.
[[nodiscard]] QByteArray toJson(const Document& document);
/// The paper again, block for block. Refused with a sentence if the text is none or of a later form.
Result<Document> documentFromJson(const QByteArray& text);

} // namespace xf::paper
