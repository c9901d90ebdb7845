// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivekind.h"

#include <algorithm>
#include <array>

namespace xf {

namespace {

/// From linux/magic.h and the file systems themselves.
constexpr std::array<quint64, 9> networkTypes{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB 2
    0x564C,     // NCP
    0x5346414F, // AFS
    0x00C36400, // Ceph
    0x01021997, // 9p: folders that a virtual machine shares
    0x786F4256  // VirtualBox's shared folders
};
constexpr std::array<quint64, 2> stickTypes{
    0x4D44,    // FAT, also VFAT
    0x2011BAB0 // exFAT
};
constexpr quint64 fuse = 0x65735546;

/// FUSE says after a point which program it is.
constexpr std::array remotePrograms{"sshfs",    "gvfsd-fuse", "kio-fuse",  "rclone",   "s3fs",        "davfs",
                                    "smbnetfs", "curlftpfs",  "glusterfs", "seadrive", "google-drive"};

template <class List>
bool holds(const List& list, quint64 type)
{
    return std::find(list.begin(), list.end(), type) != list.end();
}

} // namespace

DriveKind driveKind(quint64 type, const QByteArray& name)
{
    if (holds(networkTypes, type))
        return DriveKind::Network;
    if (holds(stickTypes, type))
        return DriveKind::Stick;
    if (type != fuse)
        return DriveKind::Computer;
    const bool isRemote = std::any_of(remotePrograms.begin(), remotePrograms.end(),
                                      [&](const char* program) { return name.contains(program); });
    if (isRemote)
        return DriveKind::Network;
    return name.contains("exfat") ? DriveKind::Stick : DriveKind::Computer;
}

} // namespace xf
