// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "snapshot.h"

class QPushButton;

namespace xf {

/// On 首页: how far the quarter's checklists, the half-year's reviews and the good practice are, each leading to its
/// page.
class LinkBar : public QWidget
{
    Q_OBJECT

public:
    explicit LinkBar(QWidget* parent = nullptr);

    /// As of the snapshot's quarter; a running one as of `today`.
    void showFigures(const CampaignSnapshot& snapshot, QDate today);

Q_SIGNALS:
    void go(const QString& page, const xf::PageRequest& request);

private:
    QPushButton* addButton(const char* name, const QString& page);

    QPushButton* m_goods;
    QPushButton* m_leads;
    QPushButton* m_reviews;
    QPushButton* m_practice;
    PageRequest m_newest; ///< the practice that the button leads to
};

} // namespace xf
