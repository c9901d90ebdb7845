// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorepanel.h"

#include "contest/contestbook.h"
#include "contest/rankingmodel.h"
#include "contest/scoregrid.h"
#include "lists.h"
#include "scoreview.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int sheetShare = 575; // five judges and three criteria side by side
constexpr int rankingShare = 535;
constexpr int workCharacters = 6; // in a line; a longer title wraps
} // namespace

ScorePanel::ScorePanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_book(new ContestBook(session.editor(), this)),
      m_grid(new ScoreGrid(*m_book, this)), m_ranking(new RankingModel(
                                                *m_book, [&session](Id id) { return session.nameOf(id); }, this)),
      m_criteria(new QTabBar), m_view(new ScoreView), m_places(new QTableView), m_refusal(new QLabel),
      m_state(new QLabel), m_write(new QPushButton(tr("Write ranks and awards")))
{
    setObjectName(QStringLiteral("scorePanel"));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSheet());
    splitter->addWidget(makeRanking());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({sheetShare, rankingShare});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_book, &ContestBook::changed, this, &ScorePanel::follow);
    connect(m_book, &ContestBook::refused, &session, qOverload<const Error&>(&Session::tell));
    connect(m_grid, &ScoreGrid::refused, this, [this](const Error& error) {
        m_view->stay();
        m_refusal->setText(error.sentence);
        m_refusal->show();
    });
    follow();
}

QWidget* ScorePanel::makeSheet()
{
    m_criteria->setObjectName(QStringLiteral("scoreCriteria"));
    m_criteria->setAccessibleName(tr("Criterion"));
    m_criteria->setDrawBase(false);
    m_criteria->setExpanding(false);
    connect(m_criteria, &QTabBar::currentChanged, this, [this](int position) { m_grid->setCriterion(position); });
    m_view->setObjectName(QStringLiteral("scoreGrid"));
    m_view->setAccessibleName(tr("Score sheet: entries by judge"));
    m_view->setModel(m_grid);
    m_grid->setEditable(!m_session.isReadOnly());
    connect(m_view, &ScoreView::filled, this, &ScorePanel::nextCriterion);
    m_refusal->setObjectName(QStringLiteral("scoreRefusal"));
    m_refusal->setProperty("refusal", true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* sheet = new QWidget;
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_criteria);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_refusal);
    return sheet;
}

QWidget* ScorePanel::makeRanking()
{
    m_places->setObjectName(QStringLiteral("contestRanking"));
    m_places->setAccessibleName(tr("Ranking"));
    m_places->setModel(m_ranking);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_places->setTabKeyNavigation(false);
    m_places->setAlternatingRowColors(true);
    m_places->setShowGrid(false);
    m_places->verticalHeader()->hide();
    m_places->horizontalHeader()->setHighlightSections(false);
    m_places->horizontalHeader()->setStretchLastSection(true);
    m_places->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_state->setObjectName(QStringLiteral("contestState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_write->setObjectName(QStringLiteral("contestWrite"));
    m_write->setProperty("edits", true);
    m_write->setProperty("primary", true);
    connect(m_write, &QPushButton::clicked, this, &ScorePanel::write);
    auto* line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_write);
    auto* ranking = new QWidget;
    auto* layout = new QVBoxLayout(ranking);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places, 1);
    layout->addLayout(line);
    return ranking;
}

void ScorePanel::setRecord(Id contest)
{
    setEnabled(contest != 0);
    if (contest == m_book->contest())
        return;
    if (const auto done = m_book->load(contest); !done)
        m_session.tell(done.error());
}

void ScorePanel::flush()
{
    // Taking the focus closes an open cell, which stores it.
    if (m_view->isAncestorOf(focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
}

void ScorePanel::follow()
{
    m_refusal->hide();
    showCriteria();
    showState();
    m_places->resizeColumnsToContents();
    const int widest = fontMetrics().horizontalAdvance(QChar(0x4e2d)) * workCharacters;
    m_places->setColumnWidth(RankingModel::Work, std::min(m_places->columnWidth(RankingModel::Work), widest));
    wrapRows(*m_places);
    m_view->fitColumns();
}

void ScorePanel::showCriteria()
{
    const auto& criteria = m_book->records().criteria;
    const std::vector<qint64> weights = weightsOf(criteria);
    qint64 sum = 0;
    for (const qint64 each : weights)
        sum += each;
    QStringList labels;
    for (size_t i = 0; i < criteria.size(); ++i) {
        // Tenths of a percent, so that thirds can be read.
        const double percent =
            static_cast<double>(qRound64(static_cast<double>(weights[i]) * 1000.0 / static_cast<double>(sum))) / 10.0;
        labels << tr("%1 (%2%)").arg(criteria[i].name, plainNumber(percent));
    }
    while (m_criteria->count() > labels.size())
        m_criteria->removeTab(m_criteria->count() - 1);
    for (int i = 0; i < labels.size(); ++i) {
        if (i < m_criteria->count())
            m_criteria->setTabText(i, labels[i]);
        else
            m_criteria->addTab(labels[i]);
    }
    m_grid->setCriterion(std::max(0, m_criteria->currentIndex()));
}

void ScorePanel::showState()
{
    const ContestRecords& records = m_book->records();
    const ContestRanking& ranking = m_book->ranking();
    const int unwritten = m_book->unwritten();
    QStringList parts;
    if (records.criteria.empty() || records.judges.empty() || records.entries.empty())
        parts << tr("Enter criteria, judges and works first; then the scores are typed here.");
    else if (!ranking.unplaced.empty())
        parts << tr("%n works still lack scores.", nullptr, static_cast<int>(ranking.unplaced.size()));
    if (records.contest.drop)
        parts << (ranking.isDropped
                      ? tr("Highest and lowest sheet dropped; the mean is of %n judges.", nullptr, ranking.judges)
                      : tr("Nothing is dropped: that needs three judges."));
    if (!ranking.placed.empty())
        parts << (unwritten ? tr("%n works have another rank or award on record.", nullptr, unwritten)
                            : tr("Ranks and awards are on record."));
    m_state->setText(parts.join(QLatin1Char('\n')));
    m_write->setEnabled(unwritten > 0 && !m_session.isReadOnly());
}

void ScorePanel::nextCriterion()
{
    if (m_criteria->currentIndex() + 1 >= m_criteria->count())
        return;
    m_criteria->setCurrentIndex(m_criteria->currentIndex() + 1);
    m_view->setCurrentIndex(m_grid->index(0, 0));
}

void ScorePanel::write()
{
    const auto written = m_book->writeRanks();
    if (!written)
        m_session.tell(written.error());
    else
        m_session.tell(tr("Ranks and awards of %n works are on record. Ctrl+Z takes them back.", nullptr, *written));
}

} // namespace xf
