// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace xf {

/// What kind of place a branch file lies in, as far as its safety is concerned.
enum class DriveKind {
    Computer, ///< a file system that keeps its promises: locks, syncs, renames in one step
    Network,  ///< goes away with the network; locks of two computers may not know of each other
    Stick     ///< FAT: pulled out at any time, and knows no journal
};

/// By the number that statfs() gives of a file system, and its name where that number stands for many (FUSE).
/// What is not known counts as the computer's own: advice is only given where it is sure to be right.
DriveKind driveKind(quint64 type, const QByteArray& name);

} // namespace xf
