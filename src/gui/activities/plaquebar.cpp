// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaquebar.h"

#include "plaqueaward.h"
#include "rules/plaqueround.h"
#include "session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xf {

namespace {

template <class Row>
std::vector<const Row*> typed(const Records& records)
{
    std::vector<const Row*> rows;
    for (const RecordPtr& each : records)
        rows.push_back(static_cast<const Row*>(each.get()));
    return rows;
}

} // namespace

Id handOverPlaques(Session& session)
{
    const auto done = awardPlaques(session.editor(), session.today().year(), session.today());
    if (!done) {
        session.tell(done.error());
        return 0;
    }
    session.tell(done->awarded == 0
                     ? PlaqueBar::tr("Everyone with an honour awarded this year has had a plaque of the year.")
                     : PlaqueBar::tr("%1 plaques handed over, %2 of earlier years taken back. Ctrl+Z undoes it.")
                           .arg(done->awarded)
                           .arg(done->withdrawn));
    return done->first;
}

PlaqueBar::PlaqueBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_words(new QLabel)
{
    m_words->setObjectName(QStringLiteral("plaqueWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* button = new QPushButton(tr("Hand over this year's plaques"));
    button->setObjectName(QStringLiteral("plaqueHandOver"));
    button->setProperty("edits", true);
    button->setToolTip(tr("One for each member with an honour awarded this year; those of earlier years come back"));
    button->setEnabled(!session.isReadOnly());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this] {
        if (const Id first = handOverPlaques(m_session))
            Q_EMIT handedOver(first);
    });
    connect(&session.editor(), &Editor::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void PlaqueBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlaqueBar::refresh()
{
    const auto plaques = m_session.records().load(plaqueKind());
    const auto honours = m_session.records().load(commendationKind());
    if (!plaques || !honours)
        return m_words->setText(plaques ? honours.error().sentence : plaques.error().sentence);
    QStringList held;
    for (const Plaque* each : typed<Plaque>(*plaques)) {
        if (!each->withdrawn.isValid())
            held << QStringLiteral("%1 %2").arg(each->number, m_session.nameOf(each->holder));
    }
    QStringList waiting;
    const int year = m_session.today().year();
    for (const auto& each : plaqueRound(typed<Plaque>(*plaques), typed<Commendation>(*honours), year).awards)
        waiting << m_session.nameOf(each.member);
    QString words = held.isEmpty() ? tr("No plaque is held now.")
                                   : tr("Held now, %1: %2.").arg(held.size()).arg(held.join(tr(", ")));
    if (!waiting.isEmpty())
        words += tr(" Commended this year and waiting for one: %1.").arg(waiting.join(tr(", ")));
    m_words->setText(words);
}

} // namespace xf
