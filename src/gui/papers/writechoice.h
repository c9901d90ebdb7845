// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/writeoptions.h"

#include <QCheckBox>
#include <QComboBox>

namespace xf {

/// How this user has papers written, kept on this computer.
[[nodiscard]] WriteOptions preferredWriting();

/// Whose fonts papers are set in. A choice is kept at once, for every paper.
class FontsChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit FontsChoice(QWidget* parent = nullptr);
    /// What was chosen elsewhere meanwhile.
    void reload();
};

/// Whether a PDF is to be one for archives. The tick is kept at once.
class ArchivalChoice : public QCheckBox
{
    Q_OBJECT

public:
    explicit ArchivalChoice(QWidget* parent = nullptr);
};

} // namespace xf
