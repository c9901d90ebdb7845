// SPDX-License-Identifier: GPL-3.0-or-later
#include "finalisedbar.h"

#include "content/corrections/corrections.h"
#include "content/papers/keptpaper.h"
#include "finalise.h"
#include "session.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

FinalisedBar::FinalisedBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(new QLabel), m_finalise(new QPushButton(tr("Finalise"))),
      m_takeBack(new QPushButton(tr("Take the finalisation back"))), m_corrections(new QListWidget)
{
    m_state->setObjectName(QStringLiteral("finalisedState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_finalise->setObjectName(QStringLiteral("finalise"));
    m_finalise->setProperty("edits", true);
    m_finalise->setToolTip(tr("Keeps the summary with its PDF as it is printed now, whatever is edited later. Can be "
                              "undone."));
    m_takeBack->setObjectName(QStringLiteral("takeFinalisationBack"));
    m_takeBack->setProperty("edits", true);
    m_corrections->setObjectName(QStringLiteral("corrections"));
    m_corrections->setAccessibleName(tr("Corrections since the finalisation"));
    m_corrections->setWordWrap(true);
    m_corrections->setTextElideMode(Qt::ElideNone);
    m_corrections->setSpacing(3);
    m_corrections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_finalise);
    row->addWidget(m_takeBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_corrections, 1);
    connect(m_finalise, &QPushButton::clicked, this, &FinalisedBar::finaliseQuarter);
    connect(m_takeBack, &QPushButton::clicked, this, &FinalisedBar::takeBack);
}

/// Just what a kept paper is read from: no snapshot.
Result<PaperSources> FinalisedBar::keptSources() const
{
    const auto rows = m_session.records().load(finalisedKind(), {{QStringLiteral("quarter"), m_quarter.key()}});
    if (!rows)
        return rows.error();
    PaperSources sources;
    for (const RecordPtr& each : *rows)
        sources.finalised.push_back(static_cast<const Finalised&>(*each));
    sources.evidence = [this](const QString& sha256) -> Result<QByteArray> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (const auto read = m_session.editor().readEvidence(sha256, buffer); !read)
            return read.error();
        return bytes;
    };
    return sources;
}

void FinalisedBar::show(Quarter quarter, const paper::Document& now)
{
    m_quarter = quarter;
    m_kept.reset();
    const auto sources = keptSources();
    auto kept = sources ? keptPaper(*sources, Edition::Internal) : sources.error();
    if (kept)
        m_kept = std::move(*kept);
    else
        m_session.tell(kept.error());
    // What cannot be read may be finalised: it is neither finalised again nor edited.
    m_isFinalised = !sources || !sources->finalised.empty();
    m_finalise->setVisible(!m_isFinalised);
    m_takeBack->setVisible(m_isFinalised);
    m_takeBack->setEnabled(sources && !m_session.isReadOnly());
    m_corrections->clear();
    if (!sources)
        m_state->setText(tr("Whether this quarter is finalised cannot be read, so its sections are not edited."));
    else if (m_kept)
        showKept(sources->finalised.front().date, now);
    else if (m_isFinalised)
        m_state->setText(tr("Finalised, but what was kept cannot be read."));
    else
        showOpen();
    m_corrections->setVisible(m_corrections->count() > 0);
}

void FinalisedBar::showKept(QDate day, const paper::Document& now)
{
    for (const Correction& each : correctionsBetween(m_kept->document, now)) {
        const QString sentence = each.part + QStringLiteral("\n") + correctionSentence(each);
        auto* item = new QListWidgetItem(sentence, m_corrections);
        item->setToolTip(sentence);
    }
    const int count = m_corrections->count();
    const QString state =
        tr("Finalised on %1: printed exactly as kept, so its sections are not edited.").arg(day.toString(Qt::ISODate));
    m_state->setText(state + (count == 0 ? tr(" Nothing reads otherwise now.")
                                         : tr(" %n place(s) would read otherwise now:", nullptr, count)));
}

void FinalisedBar::showOpen()
{
    const auto allowed = mayFinalise(m_session.records(), m_quarter, m_session.today());
    m_finalise->setEnabled(allowed && !m_session.isReadOnly());
    m_state->setText(allowed ? tr("Not finalised: later edits still change this summary.")
                             : tr("The quarter still runs; it is finalised from its last day on."));
}

void FinalisedBar::finaliseQuarter()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto sources = m_session.paperSources(Period(Period::Length::Quarter, m_quarter), 0);
    const auto editions = sources ? printedEditions(*sources) : sources.error();
    const auto done = editions ? finalise(m_session.editor(), m_quarter, m_session.today(), *editions)
                               : Result<void>(editions.error());
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return m_session.tell(done.error());
    m_session.tell(tr("Finalised. The summary is printed as it is now, whatever is edited later."));
    Q_EMIT changed();
}

void FinalisedBar::takeBack()
{
    if (const auto done = takeBackFinalisation(m_session.editor(), m_quarter); !done)
        return m_session.tell(done.error());
    m_session.tell(tr("The finalisation is taken back; the summary follows the records again. Undo brings it back."));
    Q_EMIT changed();
}

} // namespace xf
