// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writeoptions.h"

#include <QCoreApplication>

namespace xf {

WriteOptions WriteOptions::part(int from, int to) const
{
    WriteOptions options = *this;
    if (progress)
        options.progress = [whole = progress, from, to](int percent) {
            return whole(from + (to - from) * percent / 100);
        };
    return options;
}

Error writingCancelled()
{
    return {QCoreApplication::translate("xf::FileWriter", "Cancelled. Nothing was written; an older file of that name "
                                                          "is as it was."),
            {}};
}

} // namespace xf
