// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace xf {

class FormBinder;
class Session;

/// The branch itself: its name, its unit, the committee above it and the working year.
class BranchSheet : public Sheet
{
    Q_OBJECT

public:
    explicit BranchSheet(Session& session, QWidget* parent = nullptr);
    ~BranchSheet() override;

    void arrive() override;
    void flush() override;
    bool show(const Kind* kind, const PageRequest& request) override;

private:
    Session& m_session;
    QWidget* m_form;
    std::unique_ptr<FormBinder> m_binder;
};

} // namespace xf
