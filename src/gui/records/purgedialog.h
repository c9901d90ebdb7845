// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace xf {

class Session;

/// Says what clearing a person or household away takes, touches and leaves, offers to take finalised papers and to
/// rewrite texts that hold the name, and does it once that is ticked as read.
class PurgeDialog : public QDialog
{
    Q_OBJECT

public:
    PurgeDialog(PurgePlan plan, Session& session, QWidget* parent = nullptr);

private:
    [[nodiscard]] QString effects() const;
    [[nodiscard]] QString paperLines() const;
    [[nodiscard]] QString sharedLine() const;
    [[nodiscard]] QString maskedNames() const;
    [[nodiscard]] QString mentionLines() const;
    [[nodiscard]] QString backupLine() const;
    void clearAway();

    PurgePlan m_plan;
    Session& m_session;
    QCheckBox* m_papers;
    QCheckBox* m_mentions;
    QCheckBox* m_backups;
    QCheckBox* m_read;
    QLabel* m_refusal;
};

} // namespace xf
