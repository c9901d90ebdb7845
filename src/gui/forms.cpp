// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"

#include "fields/fieldeditor.h"
#include "fields/foldinggrid.h"

#include "activities/ui_highlight.h"
#include "activities/ui_household.h"
#include "activities/ui_meeting.h"
#include "activities/ui_pledge.h"
#include "activities/ui_reading.h"
#include "activities/ui_regulation.h"
#include "activities/ui_research.h"
#include "activities/ui_rolemodel.h"
#include "branch/ui_branch.h"
#include "branch/ui_member.h"
#include "branch/ui_plan.h"
#include "checklists/ui_fivegoods.h"
#include "checklists/ui_fiveleads.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <map>

namespace xf {

namespace {

/// A form that goes with the width it is given.
class FoldingForm : public QWidget
{
public:
    using QWidget::QWidget;

    void fold(QGridLayout* grid) { m_grid.take(grid); }
    [[nodiscard]] QSize sizeHint() const override { return sizeOf(QWidget::sizeHint(), &FoldingGrid::widthBeside); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return sizeOf(QWidget::minimumSizeHint(), &FoldingGrid::widthBelow);
    }

protected:
    bool event(QEvent* event) override
    {
        const bool isDone = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            m_grid.fit(width());
        return isDone;
    }

private:
    [[nodiscard]] QSize sizeOf(QSize own, int (FoldingGrid::*width)() const) const
    {
        if (m_grid.isTaken())
            own.setWidth((m_grid.*width)());
        return own;
    }

    FoldingGrid m_grid;
};

/// A form from a .ui file that follows the language at once.
template <class Ui>
class Form : public FoldingForm
{
public:
    explicit Form(QWidget* parent) : FoldingForm(parent)
    {
        m_ui.setupUi(this);
        fold(qobject_cast<QGridLayout*>(layout()));
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_ui.retranslateUi(this);
        FoldingForm::changeEvent(event);
    }

private:
    Ui m_ui;
};

template <class Ui>
QWidget* makeForm(QWidget* parent)
{
    return new Form<Ui>(parent);
}

using FormMaker = QWidget* (*)(QWidget*);

/// By kind: the row to add for a ninth activity.
const std::map<QString, FormMaker>& formMakers()
{
    static const std::map<QString, FormMaker> all{
        {QStringLiteral("pledge"), makeForm<Ui::PledgeForm>},
        {QStringLiteral("rolemodel"), makeForm<Ui::RoleModelForm>},
        {QStringLiteral("regulation"), makeForm<Ui::RegulationForm>},
        {QStringLiteral("highlight"), makeForm<Ui::HighlightForm>},
        {QStringLiteral("research"), makeForm<Ui::ResearchForm>},
        {QStringLiteral("meeting"), makeForm<Ui::MeetingForm>},
        {QStringLiteral("reading"), makeForm<Ui::ReadingForm>},
        {QStringLiteral("household"), makeForm<Ui::HouseholdForm>},
        {QStringLiteral("fivegoods"), makeForm<Ui::FiveGoodsForm>},
        {QStringLiteral("fiveleads"), makeForm<Ui::FiveLeadsForm>},
        {QStringLiteral("branch"), makeForm<Ui::BranchForm>},
        {QStringLiteral("member"), makeForm<Ui::MemberForm>},
        {QStringLiteral("plan"), makeForm<Ui::PlanForm>},
    };
    return all;
}

QWidget* plainForm(const Kind& kind, Session& session, QWidget* parent)
{
    auto* form = new FoldingForm(parent);
    auto* grid = new QGridLayout(form);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Field& field : kind.fields) {
        FieldEditor* editor = makeFieldEditor(field, session);
        if (!editor)
            continue;
        editor->setObjectName(field.key);
        auto* label = new QLabel;
        label->setObjectName(QStringLiteral("label_") + field.key);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(editor, row++, 1, Qt::AlignTop);
    }
    grid->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), row, 0);
    form->fold(grid);
    return form;
}

} // namespace

QWidget* formFor(const Kind& kind, Session& session, QWidget* parent)
{
    const auto found = formMakers().find(kind.key);
    return found == formMakers().end() ? plainForm(kind, session, parent) : found->second(parent);
}

} // namespace xf
