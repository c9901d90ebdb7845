// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <functional>

namespace xf {

struct FontReport;

/// Whose fonts a paper is set in.
enum class FontNames {
    Office, ///< those that Word and WPS have for an official paper: 方正小标宋简体, 仿宋_GB2312, 黑体, 楷体_GB2312
    Open ///< free ones that every computer may have: Noto Serif CJK SC and the like
};

/// How a paper is written, beside what it says.
struct WriteOptions {
    FontNames fonts = FontNames::Office;
    bool isArchival = false; ///< a PDF is to be PDF/A-1b, to be read in many years; of no matter to other formats
    /// Told between two steps how much of the work is done, in percent; says whether to go on.
    std::function<bool(int percent)> progress = {};
    /// Told which fonts a PDF has in it.
    std::function<void(const FontReport& report)> fontsUsed = {};

    [[nodiscard]] bool goesOn(int percent) const { return !progress || progress(percent); }
    /// After `done` steps of `all`.
    [[nodiscard]] bool goesOn(size_t done, size_t all) const { return goesOn(all ? int(done * 100 / all) : 100); }
    /// The same for a part of the work, which tells of itself from 0 to 100: it lies between these percents.
    [[nodiscard]] WriteOptions part(int from, int to) const;
};

/// What a writer says that was told not to go on.
[[nodiscard]] Error writingCancelled();

} // namespace xf
