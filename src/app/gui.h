// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace xf {

/// What the program was asked to do with its window.
struct WindowRequest {
    QString file;                     ///< empty: the last one, or the first-start page
    QString screenshot;               ///< draw the window into this picture and leave
    QString page;                     ///< the page to show first; empty: the last one
    QDate today;                      ///< stands in for the clock; null: the clock
    bool exitAfterFirstPaint = false; ///< for measuring the start
};

/// Runs the windows; the exit code of the program.
int runWindows(int& argc, char** argv, const WindowRequest& request);

} // namespace xf
