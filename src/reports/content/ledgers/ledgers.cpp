// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/ledgers/ledgers.h"

#include "content/papers/authors.h"
#include "content/prose.h"

namespace xf {

Result<void> writeLedger(const PaperTask& task, paper::Document& document, const Attachment& attachment)
{
    const QString& branch = task.context.snapshot.branch.name;
    const QString name = periodName(task.sources.period) + attachment.title;
    document.metadata.title = branch + name;
    document.add(paper::Section{attachment.orientation});
    document.add(paper::Title{branch + QLatin1Char('\n') + name});
    addAttachmentBody(document, attachment);
    return {};
}

} // namespace xf
