// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsheet.h"

#include "detailpanel.h"
#include "fields/buttonrow.h"
#include "lists.h"
#include "purgedialog.h"
#include "recordfilter.h"
#include "recordsplitter.h"
#include "recordtable.h"
#include "recordtablemodel.h"
#include "session.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace xf {

RecordSheet::RecordSheet(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent)
    : Sheet(parent), m_kind(kind), m_session(session), m_dialogs(dialogs),
      m_model(new RecordTableModel(
          kind, session.editor(), [&session](Id id) { return session.nameOf(id); }, session.today(), this)),
      m_filter(new RecordFilter(*m_model, this)), m_stack(new QStackedWidget), m_splitter(nullptr),
      m_table(new RecordTable(*m_model, *m_filter)), m_filterText(new QLineEdit), m_year(new QComboBox),
      m_counts(new QLabel), m_notice(new QLabel), m_clear(new QPushButton(tr("Show all"))),
      m_detail(new DetailPanel(kind, session, dialogs)), m_actions(nullptr)
{
    m_splitter = new RecordSplitter(kind.key + QLatin1String("/splitter"), makeList(), *m_table, m_detail);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeEmptyState());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordSheet::followSelection);
    connect(m_model, &RecordTableModel::refused, &session, qOverload<const Error&>(&Session::tell));
    connect(m_filterText, &QLineEdit::textChanged, this, &RecordSheet::narrow);
    connect(m_year, &QComboBox::activated, this, &RecordSheet::narrowYear);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordSheet::showCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordSheet::showCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordSheet::showCounts);
    connect(m_detail, &DetailPanel::go, this, &Sheet::go);
    auto* progressKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this);
    progressKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(progressKey, &QShortcut::activated, m_detail, &DetailPanel::beginProgress);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, m_table);
    pasteKey->setContext(Qt::WidgetShortcut);
    connect(pasteKey, &QShortcut::activated, this, &RecordSheet::pasteList);
    fillYears();
    load();
    m_table->sortByColumn(kind.hasLife() ? -1 : 0, Qt::AscendingOrder);
    m_table->setUpColumns();
    select(0); // the first as sorted
}

RecordSheet::~RecordSheet()
{
    m_splitter->remember();
    m_table->remember();
}

bool RecordSheet::hasYear() const
{
    return m_kind.field(u"year") != nullptr;
}

QWidget* RecordSheet::makeList()
{
    m_filterText->setObjectName(QStringLiteral("recordFilter"));
    m_filterText->setPlaceholderText(tr("Filter: words or pinyin initials"));
    m_filterText->setAccessibleName(tr("Filter this list"));
    m_filterText->setClearButtonEnabled(true);
    m_year->setObjectName(QStringLiteral("recordYear"));
    m_year->setAccessibleName(tr("Year"));
    if (!hasYear())
        m_year->hide(); // shown, it would be a window of its own until the list is put together
    m_counts->setObjectName(QStringLiteral("recordCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("muted", true);
    m_clear->setObjectName(QStringLiteral("recordShowAll"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_request = {};
        m_filterText->clear();
        narrow();
    });
    auto* top = new QHBoxLayout;
    top->addWidget(m_year);
    top->addWidget(m_filterText, 1);
    auto* counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_clear);
    m_notice->setObjectName(QStringLiteral("recordNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto* columns = new QPushButton(tr("Columns"));
    columns->setObjectName(QStringLiteral("recordColumns"));
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_table->chooseColumns(columns->mapToGlobal(QPoint(0, columns->height()))); });
    counts->addWidget(columns);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(counts);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    return list;
}

/// Deleting stands apart at the other end.
QWidget* RecordSheet::makeButtons()
{
    auto* remove = new QPushButton(tr("Delete record"));
    remove->setObjectName(QStringLiteral("recordRemove"));
    remove->setProperty("edits", true);
    connect(remove, &QPushButton::clicked, this, &RecordSheet::removeChosen);
    m_actions = new ButtonRow({}, remove);
    m_actions->foldIntoMenu();
    auto* add = addAction("recordAdd", tr("New record"), [this] { addRecord(); });
    add->setProperty("primary", true);
    add->setToolTip(tr("Ctrl+N"));
    if (hasYear()) {
        addAction("recordDuplicate", tr("From last year"), [this] { duplicateLastYear(); });
        addAction("recordBulk", tr("Change several…"), [this] { changeChosen(); });
    }
    if (m_kind.hasLife())
        addAction("recordBatchStep", tr("One step for several…"), [this] { takeStepForMany(); });
    addAction("recordImport", tr("Import…"), [this] { importList(); });
    if (m_kind.isPersonal)
        addAction("recordPurge", tr("Clear away for good…"), [this] { clearAway(); });
    return m_actions;
}

void RecordSheet::clearAway()
{
    const auto plan = m_session.editor().planPurge(currentId());
    if (!plan)
        return m_session.tell(plan.error());
    PurgeDialog(*plan, m_session, this).exec();
}

QWidget* RecordSheet::makeEmptyState()
{
    auto* purpose =
        new QLabel(m_kind.hasLife() ? tr("Here the branch's records of this activity are kept: what was planned, "
                                         "each step with its date, progress and evidence. They go into the "
                                         "quarterly summary by themselves.")
                                    : tr("Here the branch's members are kept. Every other page takes names from "
                                         "this list, so that each is typed only once."));
    purpose->setWordWrap(true);
    purpose->setAlignment(Qt::AlignCenter);
    auto* add = new QPushButton(tr("Add the first record"));
    add->setObjectName(QStringLiteral("recordAddFirst"));
    add->setProperty("edits", true);
    add->setProperty("primary", true);
    connect(add, &QPushButton::clicked, this, [this] { addRecord(); });
    auto* import = new QPushButton(tr("Import a list…"));
    import->setObjectName(QStringLiteral("recordImportFirst"));
    import->setProperty("edits", true);
    connect(import, &QPushButton::clicked, this, &RecordSheet::importList);
    auto* empty = new QWidget;
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    layout->addWidget(purpose);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addWidget(import, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return empty;
}

void RecordSheet::fillYears()
{
    if (!hasYear())
        return;
    const QVariant chosen = m_year->currentData();
    std::set<int, std::greater<>> years{m_session.year(), m_session.year() - 1};
    const auto all = m_session.records().load(m_kind); // where it cannot be read, the list says so
    for (const RecordPtr& each : all ? *all : Records())
        years.insert(m_kind.value(*each, u"year").toInt());
    m_year->clear();
    for (const int year : years) {
        if (year > 0)
            m_year->addItem(QString::number(year), year);
    }
    m_year->addItem(tr("All years"), 0);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen.isValid() ? chosen : QVariant(m_session.year()))));
    narrowYear();
}

void RecordSheet::load()
{
    const Id current = currentId();
    m_model->setToday(m_session.today());
    m_model->load();
    select(current);
}

void RecordSheet::narrowYear()
{
    m_filter->setYear(hasYear() ? m_year->currentData().toInt() : 0);
    showCounts();
}

void RecordSheet::arrive()
{
    fillYears();
    load();
}

void RecordSheet::flush()
{
    m_detail->flush();
}

bool RecordSheet::show(const Kind* kind, const PageRequest& request)
{
    if (kind && kind != &m_kind)
        return false;
    m_request = request;
    const bool leadsHere = request.record || !request.among.empty();
    if (hasYear() && leadsHere) {
        m_year->setCurrentIndex(m_year->findData(0));
        narrowYear();
    }
    narrow();
    select(request.record ? request.record : request.among.empty() ? currentId() : request.among.front());
    if (request.rows)
        m_detail->showRows(*request.rows);
    const auto all = m_session.records().count(m_kind);
    m_stack->setCurrentIndex(all && *all == 0 ? 1 : 0);
    return leadsHere;
}

void RecordSheet::narrow()
{
    m_filter->setTyped(m_filterText->text());
    m_filter->setAmong(m_request.among);
    showCounts();
}

void RecordSheet::showCounts()
{
    QString text = tr("Showing %1 / %2").arg(m_filter->shown()).arg(m_filter->all());
    if (!m_request.why.isEmpty())
        text += QStringLiteral(" · ") + m_request.why;
    m_counts->setText(text);
    setNarrowing(*m_table, {narrowedBy(), m_filter->all()});
    m_clear->setVisible(m_filter->isNarrowed());
    const QString notice = m_noticeOf ? m_noticeOf(year()) : QString();
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (m_model->rowCount() > 0)
        m_stack->setCurrentIndex(0);
}

/// What the list leaves out, as its paper says it: the year, the words typed, what another page led to.
QString RecordSheet::narrowedBy() const
{
    QStringList by;
    if (hasYear() && m_year->currentData().toInt() != 0)
        by << QStringLiteral("%1年").arg(m_year->currentText());
    if (!m_filterText->text().isEmpty())
        by << QStringLiteral("“%1”").arg(m_filterText->text());
    by << m_request.why;
    by.removeAll(QString());
    return by.join(QStringLiteral("，"));
}

void RecordSheet::setNotice(std::function<QString(int year)> notice)
{
    m_noticeOf = std::move(notice);
    showCounts();
}

Id RecordSheet::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_filter->idAt(index.row()) : 0;
}

std::vector<Id> RecordSheet::chosenIds() const
{
    std::vector<Id> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_filter->idAt(index.row()));
    return ids;
}

int RecordSheet::year() const
{
    const int shown = m_year->currentData().toInt();
    return shown ? shown : m_session.year();
}

QPushButton* RecordSheet::addAction(const char* name, const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("edits", true);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_actions->add(button);
    return button;
}

void RecordSheet::followSelection()
{
    m_detail->setRecord(currentId());
}

void RecordSheet::select(Id record)
{
    const int row = m_filter->rowOf(record);
    QModelIndex index = row >= 0 ? m_filter->index(row, m_table->firstColumn()) : QModelIndex();
    if (!index.isValid() && m_filter->rowCount() > 0)
        index = m_filter->index(0, m_table->firstColumn());
    // The keys of Ctrl+N are still held: the table would add to what is chosen.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid())
        m_table->scrollTo(index);
    followSelection();
}

QWidget* RecordSheet::filterField()
{
    return m_filterText;
}

} // namespace xf
