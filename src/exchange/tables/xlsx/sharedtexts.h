// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/xlsx/package.h"

#include <QStringList>

namespace xf {

/// The texts that cells of a workbook name by number: formatted ones without their formats, and without the pinyin
/// that may stand above them.
[[nodiscard]] Result<QStringList> readSharedTexts(Package& package, const QString& part);

/// The reverse of excel::bytesOf(): _x000D_ and the like as the characters they stand for.
[[nodiscard]] QString withoutCodes(QString text);

} // namespace xf
