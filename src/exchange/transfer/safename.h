// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace xf {

/// A file or folder name that every system takes, made from any text: one part of a path, without separators, control
/// characters and marks that turn the direction of writing (they disguise endings), not “.” or “..”, no name that
/// Windows keeps for devices, at most `mostBytes` in UTF-8 with its ending kept.
[[nodiscard]] QString safeName(const QString& wanted, qsizetype mostBytes = 120);

/// The names that are taken in one folder; “a.pdf” is “a (2).pdf” the second time. Systems that take no notice of case
/// are thought of.
class NameBook
{
public:
    [[nodiscard]] QString take(const QString& wanted);

private:
    QSet<QString> m_taken;
};

} // namespace xf
