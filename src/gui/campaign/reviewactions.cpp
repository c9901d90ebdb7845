// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the review sheet do: open the round, write, go on, delete.
#include "reviewsheet.h"

#include "campaign/reviewroundmodel.h"
#include "fields/fieldeditor.h"
#include "fields/formbinder.h"
#include "fields/rownarrowing.h"
#include "refusal.h"
#include "session.h"

#include <QComboBox>
#include <QTableView>

namespace xf {

bool ReviewSheet::open(const std::vector<Id>& members)
{
    const auto date = m_date->value();
    if (!date || !date->toDate().isValid()) {
        m_session.tell(Error{tr("Please type the day of the review first."), {}});
        return false;
    }
    const auto reviewer = m_reviewer->value();
    m_narrowing->narrow({});
    std::vector<RowChange> changes;
    for (const Id each : members) {
        auto review = std::make_shared<Review>();
        review->member = each;
        review->date = date->toDate();
        review->reviewer = reviewer ? reviewer->toString() : QString();
        changes.push_back({&reviewKind(), nullptr, review});
    }
    const auto done = m_session.editor().commit(QStringLiteral("round"), std::move(changes));
    if (!done) {
        m_session.tell(withLabels(reviewKind(), done.error()));
        return false;
    }
    m_halfYear->setCurrentIndex(m_halfYear->findData(keyOf(HalfYear::of(date->toDate()))));
    arrive();
    select(std::max(0, m_model->rowOf(done->front())));
    m_binder->field(QStringLiteral("strengths"))->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReviewSheet::openRound()
{
    const auto date = m_date->value();
    if (date && date->toDate().isValid() && !(HalfYear::of(date->toDate()) == halfYear()))
        return m_session.tell(Error{tr("The day is not in the half-year that is shown."), {}});
    std::vector<Id> members;
    for (const ReviewPlace& each : m_model->round()) {
        if (each.state == ReviewPlace::State::Missing)
            members.push_back(each.member);
    }
    if (members.empty())
        return m_session.tell(tr("Everyone who is due has an entry already."));
    if (open(members))
        m_session.tell(tr("%n entries opened; Ctrl+Enter goes from one to the next.", nullptr, int(members.size())));
}

void ReviewSheet::goOn()
{
    flush();
    const int next = m_model->rowCount() ? m_model->nextIn(ReviewPlace::State::Opened, std::max(0, row())) : -1;
    if (next < 0)
        return m_session.tell(Error{tr("No opened entry is left to be written."), {}});
    select(next);
    m_table->scrollTo(m_table->currentIndex());
    m_binder->field(QStringLiteral("strengths"))->input()->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::addRecord()
{
    if (row() < 0 || m_session.isReadOnly())
        return;
    const ReviewPlace place = m_model->place(row());
    if (place.review == 0) {
        open({place.member});
        return;
    }
    m_binder->field(QStringLiteral("strengths"))->input()->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::removeChosen()
{
    const Id review = m_binder->record();
    if (review == 0)
        return m_session.tell(Error{tr("There is no entry here yet."), {}});
    flush();
    if (const auto done = m_session.editor().remove({review}); !done)
        m_session.tell(done.error());
}

} // namespace xf
