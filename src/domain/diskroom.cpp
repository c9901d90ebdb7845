// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskroom.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <array>
#include <cerrno>
#include <cmath>

namespace xf {

namespace {

struct DiskRoomMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::DiskRoom)
};

/// The drive of a file that may not be there yet, nor its folder.
QStorageInfo driveOf(const QString& place)
{
    QFileInfo info(place);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return QStorageInfo(info.absoluteFilePath());
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr double step = 1024;
    constexpr std::array units{"KB", "MB", "GB", "TB"};
    double amount = static_cast<double>(bytes) / step;
    size_t unit = 0;
    while (amount >= step && unit + 1 < units.size()) {
        amount /= step;
        ++unit;
    }
    if (unit == 0)
        amount = std::ceil(amount); // a file of a few bytes is not one of none
    const int digits = unit == 0 || amount == static_cast<double>(static_cast<qint64>(amount)) ? 0 : 1;
    return QStringLiteral("%1 %2").arg(QLocale().toString(amount, 'f', digits), QLatin1String(units.at(unit)));
}

QString withRoom(const QString& sentence, const QStringList& places)
{
    QStorageInfo fullest;
    for (const QString& place : places) {
        const QStorageInfo drive = driveOf(place);
        if (drive.isValid() && (!fullest.isValid() || drive.bytesAvailable() < fullest.bytesAvailable()))
            fullest = drive;
    }
    if (!fullest.isValid())
        return sentence;
    return DiskRoomMessages::tr("%1 The drive “%2” has %3 left.")
        .arg(sentence, fullest.rootPath(), sizeText(fullest.bytesAvailable()));
}

bool isDriveFull(const QFileDevice& file)
{
    const QString said = file.errorString();
    return said == qt_error_string(ENOSPC) || said == qt_error_string(EDQUOT) || said == qt_error_string(EFBIG);
}

} // namespace xf
