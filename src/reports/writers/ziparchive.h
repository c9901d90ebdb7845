// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace xf {

/// How often a word stands in a part of an archive on the disk, read piece by piece; -1 if the part cannot be read
/// whole or does not end as it should.
[[nodiscard]] qint64 countInPart(const QString& archive, const QString& part, const QByteArray& word,
                                 const QByteArray& end);

/// The parts of an office file, packed in the order they were added. All parts bear one time, so that the same
/// paper gives the same bytes whenever and wherever it is written.
class ZipArchive
{
public:
    enum class Packing { Deflated, Stored };

    explicit ZipArchive(const QDateTime& stamp) : m_stamp(stamp) {}

    void add(const QString& name, QByteArray bytes, Packing packing = Packing::Deflated);
    /// The whole archive. The error has a detail and no sentence: the caller knows what was to be written.
    [[nodiscard]] Result<QByteArray> bytes() const;
    /// The same into a device, with a sentence for the user.
    [[nodiscard]] Result<void> writeTo(QIODevice& device) const;

private:
    struct Part {
        QString name;
        QByteArray bytes;
        Packing packing;
    };

    std::vector<Part> m_parts;
    QDateTime m_stamp;
};

} // namespace xf
