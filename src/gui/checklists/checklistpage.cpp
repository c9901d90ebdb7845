// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistpage.h"

#include "answerpanel.h"
#include "document/document.h"
#include "gradeview.h"
#include "lists.h"
#include "quarterchooser.h"
#include "rules/checklistfacts.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace xf {

ChecklistPage::ChecklistPage(const Kind& kind, Session& session, QWidget* parent)
    : Page(session, parent), m_answers(kind, session.editor()),
      m_chooser(new QuarterChooser(Quarter::of(session.today()))), m_choices(new QHBoxLayout), m_open(new QLabel),
      m_copy(new QPushButton(tr("Copy from last quarter"))), m_splitter(new QSplitter), m_view(new GradeView),
      m_panel(new AnswerPanel(m_answers, session))
{
    m_view->setObjectName(QStringLiteral("grades"));
    m_open->setObjectName(QStringLiteral("stillOpen"));
    m_copy->setObjectName(QStringLiteral("copyLastQuarter"));
    m_copy->setProperty("edits", true);
    m_copy->setToolTip(tr("Fills what is empty with your marks, facts, gaps and measures of the last quarter."));
    m_splitter->setObjectName(QStringLiteral("checklistSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_panel);
    setFocusProxy(m_view);
    auto* hint = new QLabel(tr(
        "1 good · 2 fairly good · 3 average · 4 poor · 0 takes the mark away · + takes a fact over · Enter: details"));
    hint->setProperty("muted", true);

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_chooser);
    top->addLayout(m_choices);
    top->addWidget(m_open);
    top->addStretch(1);
    top->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(hint);

    connect(m_chooser, &QuarterChooser::chosen, this, &ChecklistPage::load);
    connect(m_view, &GradeView::marked, this, &ChecklistPage::mark);
    connect(m_view, &GradeView::detailsWanted, m_panel, &AnswerPanel::enter);
    connect(m_view, &GradeView::factWanted, m_panel, &AnswerPanel::takeNextFact);
    connect(m_panel, &AnswerPanel::recordWanted, this, &ChecklistPage::goToRecord);
    connect(m_copy, &QPushButton::clicked, this, &ChecklistPage::copy);
    connect(m_panel, &AnswerPanel::left, m_view, [this] { m_view->setFocus(); });
    connect(&m_answers, &ChecklistAnswers::changed, this, &ChecklistPage::showProgress);
    connect(&m_answers, &ChecklistAnswers::refused, &session, qOverload<const Error&>(&Session::tell));
}

ChecklistPage::~ChecklistPage()
{
    // The table and the details read the answers until they are gone.
    delete m_splitter;
}

void ChecklistPage::useTable(ChecklistTable* table)
{
    m_table = table;
    m_view->setModel(table);
    m_view->setAccessibleName(Words().kind(m_answers.kind()));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistPage::showCurrent);
}

void ChecklistPage::arrive()
{
    load(m_chooser->quarter());
}

void ChecklistPage::show(const PageRequest& request)
{
    const Id about = request.first();
    if (!about)
        return; // the keys stay with the navigation
    AnswerPlace place{about, QString::fromLatin1(m_answers.items().front().key)};
    if (const auto quarter = m_answers.quarterOf(about)) {
        m_chooser->setQuarter(*quarter);
        load(*quarter);
        place = m_answers.placeOf(about);
    }
    if (const QModelIndex index = m_table->indexOf(place); index.isValid())
        m_view->setCurrentIndex(index);
    m_view->setFocus();
}

void ChecklistPage::leave()
{
    m_panel->store();
}

void ChecklistPage::load(Quarter quarter)
{
    m_panel->store();
    const AnswerPlace place = m_table->placeAt(m_view->currentIndex());
    prepare(quarter);
    tellProblem(m_answers.load(quarter));
    offerFacts(quarter);
    if (!m_view->currentIndex().isValid() || !(m_table->placeAt(m_view->currentIndex()) == place))
        m_view->setCurrentIndex(m_table->index(0, 0));
    showCurrent();
    showProgress();
}

void ChecklistPage::offerFacts(Quarter quarter)
{
    const auto& rules = factRules();
    if (!rules)
        return m_session.tell(rules.error());
    const auto snapshot = m_session.snapshot(quarter);
    if (!snapshot)
        return m_session.tell(snapshot.error());
    m_panel->offer(checklistFacts(*snapshot, *rules));
}

void ChecklistPage::goToRecord(qint64 record)
{
    if (const Kind* kind = m_session.records().kindOf(record))
        Q_EMIT go(kind->key, PageRequest{record, {}, {}});
}

void ChecklistPage::mark(const QModelIndex& index, const QString& grade)
{
    tellProblem(m_table->setGrade(index, grade));
}

void ChecklistPage::copy()
{
    m_panel->store();
    const QStringList fields{voice(), QStringLiteral("fact"), QStringLiteral("gap"), QStringLiteral("measure")};
    const auto copied = m_answers.copyFromLastQuarter(m_table->places(), fields);
    if (!copied)
        return m_session.tell(copied.error());
    showCurrent();
    if (*copied == 0)
        m_session.tell(tr("There was nothing to copy: the last quarter has nothing that is still empty here."));
    else
        m_session.tell(tr("%n place(s) were filled from the last quarter. Undo takes that back.", nullptr, *copied));
}

void ChecklistPage::showProgress()
{
    const auto places = m_table->places();
    const auto all = static_cast<int>(places.size());
    const int open = all - m_answers.countFilled(places, voice());
    m_open->setText(open == 0 ? tr("All %1 marked").arg(all) : tr("Still open: %1 of %2").arg(open).arg(all));
    const Quarter quarter = m_chooser->quarter();
    const QString voiceShown = shownVoice().isEmpty() ? QString() : u'，' + shownVoice();
    setNarrowing(
        *m_view,
        {QStringLiteral("%1年第%2季度").arg(quarter.year()).arg(paper::chineseNumber(quarter.number())) + voiceShown,
         -1});
}

void ChecklistPage::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    const AnswerPlace place = index.isValid() ? m_table->placeAt(index) : AnswerPlace{};
    m_panel->show(place, place.item.isEmpty() ? QString() : nameOf(place));
}

void ChecklistPage::tellProblem(const Result<void>& done)
{
    if (!done)
        m_session.tell(done.error());
}

} // namespace xf
