// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchsheet.h"

#include "branch/branch.h"
#include "fields/formbinder.h"
#include "forms.h"
#include "session.h"

#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int widestForm = 860; // so that a line is still read at a glance
}

BranchSheet::BranchSheet(Session& session, QWidget* parent)
    : Sheet(parent), m_session(session), m_form(formFor(branchKind(), session)),
      m_binder(std::make_unique<FormBinder>(branchKind(), *m_form, session))
{
    setObjectName(QStringLiteral("branchSheet"));
    m_form->setMaximumWidth(widestForm);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch(1);
    BranchSheet::arrive();
}

BranchSheet::~BranchSheet() = default;

void BranchSheet::arrive()
{
    m_binder->load(m_session.branch().id);
}

void BranchSheet::flush()
{
    m_binder->flush();
}

bool BranchSheet::show(const Kind* kind, const PageRequest& request)
{
    Q_UNUSED(request)
    return kind == &branchKind();
}

} // namespace xf
