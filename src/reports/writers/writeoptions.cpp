// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writeoptions.h"

#include <QCoreApplication>

namespace xf {

Error writingCancelled()
{
    return {QCoreApplication::translate("xf::FileWriter", "Cancelled. Nothing was written; an older file of that name "
                                                          "is as it was."),
            {}};
}

} // namespace xf
