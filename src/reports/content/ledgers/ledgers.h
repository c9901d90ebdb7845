// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/attachments/attachments.h"
#include "content/papers/paper.h"

namespace xf {

/// An attachment of the summary as a paper by itself.
Result<void> writeLedger(const PaperTask& task, paper::Document& document, const Attachment& attachment);

template <Attachment (*attachmentOf)(const PaperContext&)>
Result<void> writeAttachment(const PaperTask& task, paper::Document& document)
{
    return writeLedger(task, document, attachmentOf(task.context));
}

} // namespace xf
