// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QWidget>

class QLabel;

namespace xf {

class Session;

/// Hands the year's plaques over as one action and tells what was done; the first plaque handed over, 0 if none.
Id handOverPlaques(Session& session);

/// Above the plaque register: who holds one now, who is waiting for one, and the way to hand them over.
class PlaqueBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaqueBar(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void handedOver(qint64 plaque);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Session& m_session;
    QLabel* m_words;
};

} // namespace xf
