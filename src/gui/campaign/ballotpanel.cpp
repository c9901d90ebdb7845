// SPDX-License-Identifier: GPL-3.0-or-later
#include "ballotpanel.h"

#include "campaign/ballotmodel.h"
#include "fields/fielddelegate.h"
#include "lists.h"
#include "session.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int sheetColumn = 110;
} // namespace

BallotView::BallotView(BallotModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
}

/// The cursor goes to the first line of the next sheet.
void BallotView::begin()
{
    const int open = m_model.firstOpen();
    setCurrentIndex(m_model.index(std::max(open, 0), BallotModel::Sheet));
    setFocus(Qt::OtherFocusReason);
}

void BallotView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!isPlain || currentIndex().column() != BallotModel::Sheet || !takeKey(event->key()))
        QTableView::keyPressEvent(event);
}

bool BallotView::takeKey(int key)
{
    const int row = currentIndex().row();
    const int number = key - Qt::Key_0;
    if (number >= 0 && number <= int(BallotAnswer::Dissatisfied)) {
        m_model.answer(row, BallotAnswer(number));
        if (row + 1 < m_model.rowCount())
            setCurrentIndex(m_model.index(row + 1, BallotModel::Sheet));
        return true;
    }
    switch (key) {
    case Qt::Key_Backspace:
        setCurrentIndex(m_model.index(std::max(0, row - 1), BallotModel::Sheet));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sheetRead();
        return true;
    case Qt::Key_X:
        Q_EMIT invalidSheetRead();
        return true;
    case Qt::Key_Escape:
        m_model.clearSheet();
        begin();
        return true;
    default:
        return false;
    }
}

BallotPanel::BallotPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_model(new BallotModel(session.editor(), this)),
      m_table(new BallotView(*m_model)), m_counts(new QLabel)
{
    makeTable();
    auto* hint = new QLabel(tr("In “This sheet”: 1 satisfied, 2 fairly, 3 basically, 4 not satisfied, 0 left out; "
                               "Enter counts the sheet, X an invalid one. Only totals are kept."));
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    m_counts->setObjectName(QStringLiteral("ballotCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addWidget(makeButtons());
    connect(m_model, &BallotModel::counted, this, &BallotPanel::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BallotPanel::fitHeight);
    connect(m_model, &BallotModel::refused, this, [this](const Error& error) { m_session.tell(error); });
    BallotPanel::setRecord(0);
}

void BallotPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("ballotRows"));
    m_table->setAccessibleName(tr("Ballot count"));
    m_table->setItemDelegate(new FieldDelegate(m_session, &BallotModel::fieldAt, m_table));
    m_table->setEditTriggers(m_session.isReadOnly()
                                 ? QAbstractItemView::NoEditTriggers
                                 : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BallotModel::Item, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(BallotModel::Sheet, QHeaderView::Fixed);
    m_table->setColumnWidth(BallotModel::Sheet, sheetColumn);
}

/// A sheet is seen whole while it is read in.
void BallotPanel::fitHeight()
{
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
}

QWidget* BallotPanel::makeButtons()
{
    const auto button = [this](const char* name, const QString& text, const std::function<Result<void>()>& run) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setProperty("edits", true);
        made->setEnabled(!m_session.isReadOnly());
        connect(made, &QPushButton::clicked, this, [this, run] { tell(run()); });
        return made;
    };
    auto* count = button("ballotCount", tr("Count this sheet"), [this] { return m_model->countSheet(); });
    count->setToolTip(tr("Enter"));
    count->setProperty("primary", true);
    auto* invalid = button("ballotInvalid", tr("Count as invalid"), [this] { return m_model->countInvalidSheet(); });
    invalid->setToolTip(tr("X"));
    auto* takeBack = button("ballotTakeBack", tr("Take back last sheet"), [this] { return m_model->takeBackSheet(); });
    connect(m_table, &BallotView::sheetRead, count, &QPushButton::click);
    connect(m_table, &BallotView::invalidSheetRead, invalid, &QPushButton::click);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(count);
    row->addWidget(invalid);
    row->addStretch(1);
    row->addWidget(takeBack);
    return bar;
}

void BallotPanel::setRecord(Id appraisal)
{
    m_model->setAppraisal(appraisal);
    setEnabled(appraisal != 0);
    m_table->setCurrentIndex(m_model->index(0, BallotModel::Sheet));
}

void BallotPanel::tell(const Result<void>& done)
{
    if (!done)
        m_session.tell(done.error());
    m_table->begin();
}

/// The totals in one sentence, and in words where they do not agree.
void BallotPanel::showCounts()
{
    const Appraisal& appraisal = m_model->appraisal();
    const QStringList disagreements = m_model->disagreements();
    QString text;
    if (appraisal.id != 0)
        text = tr("Handed out %1, returned %2, valid %3, invalid %4.")
                   .arg(appraisal.handed)
                   .arg(appraisal.returned)
                   .arg(appraisal.valid)
                   .arg(appraisal.invalid) +
               (disagreements.isEmpty() ? tr(" The counts agree.")
                                        : QLatin1Char('\n') + disagreements.join(QLatin1Char('\n')));
    m_counts->setText(text);
    setRefusal(*m_counts, !disagreements.isEmpty());
}

} // namespace xf
