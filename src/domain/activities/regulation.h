// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Working mechanism (工作机制).
struct Regulation : Activity {
    QString area;
    QStringList effect;
    QString nature;
    QString number;
    QString version;
    Id replaces = 0;
    QDate effective;
    QDate ended;
    QString text;
};

const Kind& regulationKind();

/// Execution check (执行检查).
struct Execution : Record {
    QDate date;
    QString state;
    QString note;
};

const Kind& executionKind();

/// Compilation (制度汇编).
struct Compilation : Record {
    int year = 0;
    QString title;
    QString edition;
    QDate date;
};

const Kind& compilationKind();

/// Compiled regulation (汇编目录).
struct CompilationEntry : Record {
    int position = 0;
    Id regulation = 0;
    int pages = 0; ///< how many it fills; 0: not known yet
};

const Kind& compilationEntryKind();

} // namespace xf
