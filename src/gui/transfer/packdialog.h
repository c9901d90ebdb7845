// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/edition.h"

#include <QDialog>

class QComboBox;

namespace xf {

class Session;

/// Asks what a pack is to be about: its year and, where there are two, its edition.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Pack { HandOver, Inspection };

    PackDialog(Session& session, Pack pack, QWidget* parent = nullptr);

    [[nodiscard]] int year() const;
    [[nodiscard]] Edition edition() const;

private:
    QComboBox* m_year;
    QComboBox* m_edition;
};

} // namespace xf
