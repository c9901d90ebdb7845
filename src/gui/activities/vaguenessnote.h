// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;

namespace xf {

class Session;

/// Beside the form of a pledge: what makes it hard to hold against later. A hint; nothing is refused for it.
class VaguenessNote : public RecordPanel
{
    Q_OBJECT

public:
    explicit VaguenessNote(Session& session, QWidget* parent = nullptr);

    void setRecord(Id record) override;

private:
    void refresh();

    Session& m_session;
    Id m_record = 0;
    QLabel* m_text;
};

} // namespace xf
