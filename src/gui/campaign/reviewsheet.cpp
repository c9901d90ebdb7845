// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsheet.h"

#include "campaign/reviewroundmodel.h"
#include "fields/buttonrow.h"
#include "fields/fieldeditor.h"
#include "fields/flowlayout.h"
#include "fields/formbinder.h"
#include "fields/rownarrowing.h"
#include "forms.h"
#include "lists.h"
#include "session.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace xf {

namespace {

constexpr int namesListed = 30;
constexpr int listShare = 450;
constexpr int formShare = 560;

} // namespace

/// A half-year as one number, for the chooser: 20261, 20262.
int ReviewSheet::keyOf(HalfYear half)
{
    return half.year() * 10 + half.number();
}

ReviewSheet::ReviewSheet(Session& session, QWidget* parent)
    : Sheet(parent), m_session(session), m_model(new ReviewRoundModel(this)), m_halfYear(new QComboBox),
      m_date(makeEntryField(*reviewKind().field(u"date"), session)),
      m_reviewer(makeEntryField(*reviewKind().field(u"reviewer"), session)), m_coverage(new QLabel),
      m_table(new QTableView),
      m_narrowing(new RowNarrowing(*m_table, [this](int row) { return m_model->place(row).review; })),
      m_form(formFor(reviewKind(), session)), m_binder(std::make_unique<FormBinder>(reviewKind(), *m_form, session))
{
    setObjectName(QStringLiteral("reviewSheet"));
    m_coverage->setObjectName(QStringLiteral("reviewCoverage"));
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setWordWrap(true);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeList());
    splitter->addWidget(makeForm());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({listShare, formShare}); // the reviewers are seen in English too
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_coverage);
    layout->addWidget(m_narrowing);
    layout->addWidget(splitter, 1);
    auto* next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &ReviewSheet::goOn);
    connect(m_halfYear, &QComboBox::activated, this, [this] {
        m_narrowing->narrow({});
        reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewSheet::follow);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const auto& each) { return each.kind == &reviewKind(); }))
            reload();
    });
    connect(&session, &Session::peopleChanged, this, &ReviewSheet::reload);
    fillHalfYears();
    reload();
}

ReviewSheet::~ReviewSheet() = default;

QWidget* ReviewSheet::makeTop()
{
    m_halfYear->setObjectName(QStringLiteral("reviewHalfYear"));
    m_halfYear->setAccessibleName(tr("Half-year"));
    m_date->setObjectName(QStringLiteral("roundDate"));
    m_date->setValue(m_session.today());
    m_reviewer->setObjectName(QStringLiteral("roundReviewer"));
    auto* openAll = new QPushButton(tr("Open the round"));
    openAll->setObjectName(QStringLiteral("reviewOpenRound"));
    openAll->setProperty("edits", true);
    openAll->setToolTip(tr("One entry for the branch and for each member who has none, with this date and reviewer"));
    openAll->setEnabled(!m_session.isReadOnly());
    connect(openAll, &QPushButton::clicked, this, &ReviewSheet::openRound);
    auto* top = new QWidget;
    auto* row = new FlowLayout(top);
    row->addWidget(m_halfYear);
    for (FieldEditor* each : {m_date, m_reviewer}) {
        auto* labelled = new QWidget; // a label stays beside its field where the row goes on in a further line
        auto* pair = new QHBoxLayout(labelled);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->addWidget(new QLabel(Words().label(*each->field())));
        pair->addWidget(each);
        row->addWidget(labelled);
    }
    row->addWidget(openAll);
    return top;
}

QWidget* ReviewSheet::makeList()
{
    m_table->setObjectName(QStringLiteral("reviewRound"));
    m_table->setAccessibleName(Words().kind(reviewKind()));
    m_table->setModel(m_model);
    setUpList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ReviewRoundModel::Reviewer, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this] { addRecord(); });
    return m_table;
}

QWidget* ReviewSheet::makeForm()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* next = new QPushButton(tr("Next to be written"));
    next->setObjectName(QStringLiteral("reviewNext"));
    next->setToolTip(tr("Ctrl+Enter"));
    next->setProperty("primary", true);
    connect(next, &QPushButton::clicked, this, &ReviewSheet::goOn);
    auto* write = new QPushButton(tr("Write this review"));
    write->setObjectName(QStringLiteral("reviewWrite"));
    write->setProperty("edits", true);
    write->setToolTip(tr("Ctrl+N"));
    connect(write, &QPushButton::clicked, this, &ReviewSheet::addRecord);
    auto* remove = new QPushButton(tr("Delete review"));
    remove->setObjectName(QStringLiteral("reviewRemove"));
    remove->setProperty("edits", true);
    connect(remove, &QPushButton::clicked, this, &ReviewSheet::removeChosen);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new ButtonRow({next, write}, remove));
    return side;
}

/// This half-year, the last one, and all that have reviews; newest first.
void ReviewSheet::fillHalfYears()
{
    const QVariant chosen = m_halfYear->currentData();
    const HalfYear now = HalfYear::of(m_session.today());
    std::set<int, std::greater<>> keys{keyOf(now), keyOf(now.previous())};
    const auto reviews = m_session.records().load(reviewKind()); // reload() tells what cannot be read
    for (const RecordPtr& each : reviews ? *reviews : Records())
        keys.insert(keyOf(HalfYear::of(static_cast<const Review&>(*each).date)));
    m_halfYear->clear();
    for (const int key : keys)
        m_halfYear->addItem(
            key % 10 == 1 ? tr("First half of %1").arg(key / 10) : tr("Second half of %1").arg(key / 10), key);
    m_halfYear->setCurrentIndex(m_halfYear->findData(chosen.isValid() ? chosen : QVariant(keyOf(now))));
}

HalfYear ReviewSheet::halfYear() const
{
    const int key = m_halfYear->currentData().toInt();
    return {key / 10, key % 10};
}

int ReviewSheet::row() const
{
    return m_table->currentIndex().row();
}

void ReviewSheet::arrive()
{
    fillHalfYears();
    reload();
}

void ReviewSheet::flush()
{
    m_binder->flush();
}

void ReviewSheet::reload()
{
    const auto stored = m_session.records().load(reviewKind());
    if (!stored)
        return m_session.tell(stored.error());
    std::vector<const Review*> reviews;
    QHash<Id, QString> reviewers;
    for (const RecordPtr& each : *stored) {
        reviews.push_back(static_cast<const Review*>(each.get()));
        reviewers.insert(each->id, reviews.back()->reviewer);
    }
    const Id current = m_binder->record();
    const int before = row();
    const HalfYear half = halfYear();
    m_model->show(
        reviewRound(m_session.membersOn(half.dayOfView(m_session.today())), reviews, half.firstDay(), half.lastDay()),
        std::move(reviewers), [this](Id id) { return m_session.nameOf(id); });
    m_narrowing->apply();
    const int kept = m_model->rowOf(current);
    select(kept >= 0 ? kept : std::clamp(before, 0, std::max(0, m_model->rowCount() - 1)));
    showCoverage();
}

void ReviewSheet::select(int row)
{
    if (row != this->row())
        m_table->setCurrentIndex(m_model->index(row, 0));
    follow();
}

void ReviewSheet::follow()
{
    const Id review = row() >= 0 && row() < m_model->rowCount() ? m_model->place(row()).review : 0;
    if (review != m_binder->record())
        m_binder->load(review);
}

/// Due, done and missing, by name.
void ReviewSheet::showCoverage()
{
    const ReviewCoverage coverage = coverageOf(m_model->round());
    QStringList names;
    if (coverage.branchMissing)
        names << m_model->nameOf(0);
    for (const Id each : coverage.missing)
        names << m_model->nameOf(each);
    const bool isCut = names.size() > namesListed;
    const QString list = names.mid(0, namesListed).join(tr(", ")) + (isCut ? QStringLiteral("……") : QString());
    m_coverage->setText(
        tr("Due %1, done %2").arg(coverage.due).arg(coverage.done) +
        (names.isEmpty() ? tr("; nobody is missing.") : tr("; missing %1: %2").arg(names.size()).arg(list)));
}

bool ReviewSheet::show(const Kind* kind, const PageRequest& request)
{
    if (kind != &reviewKind())
        return false;
    const auto found = m_session.records().find(reviewKind(), request.first());
    if (found && *found) {
        fillHalfYears();
        m_halfYear->setCurrentIndex(
            m_halfYear->findData(keyOf(HalfYear::of(static_cast<const Review&>(**found).date))));
        reload();
        m_narrowing->narrow(request);
        select(std::max(0, m_model->rowOf(request.first())));
    }
    return true;
}

} // namespace xf
