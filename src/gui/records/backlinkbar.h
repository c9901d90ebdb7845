// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLayout;

namespace xf {

class Kind;
class Session;
struct Field;

/// What names the record in hand as its subject or as what became of it: suggestions, contest entries, good practice.
/// Every kind with a reference to any record is asked; each finding leads to its record. Hidden when there is none.
class BacklinkBar : public RecordPanel
{
    Q_OBJECT

public:
    explicit BacklinkBar(Session& session, QWidget* parent = nullptr);

    void setRecord(Id record) override;

private:
    void refresh();
    void addLinks(const Kind& kind, const Field& field);

    Session& m_session;
    Id m_record = 0;
    QLayout* m_links;
};

} // namespace xf
