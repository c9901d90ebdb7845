// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace xf {

class LearningPanel;
class Session;

/// The 比学赶超 table of all role models as a sheet of their page.
class LearningSheet : public Sheet
{
    Q_OBJECT

public:
    explicit LearningSheet(Session& session, QWidget* parent = nullptr);

private:
    LearningPanel* m_panel;
};

} // namespace xf
