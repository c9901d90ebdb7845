// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "columnmatcher.h"
#include "filedialogs.h"
#include "import/templatebook.h"
#include "importpreview.h"
#include "lists.h"
#include "session.h"
#include "theme.h"
#include "words.h"
#include "writers/filewriter.h"
#include "yearlock.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

constexpr QSize usualSize(1240, 640);
constexpr int mostSearchedRows = 1000;
constexpr int allRows = -1;
constexpr int rowsLeftOut = -2;
constexpr int doubtfulRows = -3;

/// The rows that an entry of the filter means: a verdict, or one of the numbers above.
ImportPreview::RowFilter filterOf(int chosen)
{
    if (chosen == allRows)
        return {};
    if (chosen == rowsLeftOut)
        return [](const RowVerdict& each) { return each.isLeftOut; };
    if (chosen == doubtfulRows)
        return [](const RowVerdict& each) { return !each.doubt.isEmpty(); };
    return [=](const RowVerdict& each) { return static_cast<int>(each.verdict) == chosen && !each.isLeftOut; };
}

} // namespace

ImportDialog::ImportDialog(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent)
    : ImportDialog(kind, ImportPlace(), session, dialogs, parent)
{
}

ImportDialog::ImportDialog(const Kind& kind, ImportPlace place, Session& session, FileDialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_place(std::move(place)), m_session(session), m_dialogs(dialogs),
      m_preview(new ImportPreview(this)), m_source(makeWrappedLabel("importSource")), m_sheet(new QComboBox),
      m_headRow(new QSpinBox), m_headLines(new QComboBox), m_columns(new ColumnMatcher), m_rows(new QTableView),
      m_filter(new QComboBox), m_counts(makeWrappedLabel("importCounts")), m_result(makeWrappedLabel("importResult"))
{
    const QString owner = session.nameOf(m_place.parent);
    setWindowTitle(owner.isEmpty() ? tr("Import – %1").arg(Words().kind(kind))
                                   : tr("Import – %1 of “%2”").arg(Words().kind(kind), owner));
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeSource());
    column->addLayout(makeHead());
    column->addWidget(makeTables(), 1);
    column->addWidget(m_counts);
    column->addWidget(m_result);
    column->addLayout(makeButtons());
    resize(usualSize);
    connect(m_columns, &ColumnMatcher::changed, this, &ImportDialog::judge);
    connect(m_preview, &QAbstractItemModel::dataChanged, this, &ImportDialog::showCounts);
    connect(m_preview, &ImportPreview::judgingWanted, this, &ImportDialog::judgeAgain);
    showCounts();
}

QLayout* ImportDialog::makeSource()
{
    auto* open = new QPushButton(tr("Choose a list…"));
    open->setObjectName(QStringLiteral("importOpen"));
    open->setAutoDefault(false);
    m_source->setText(
        tr("Choose a workbook (xlsx) or CSV file, or copy rows in WPS, Excel or LibreOffice and paste them "
           "into the list with Ctrl+V."));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheet->setAccessibleName(tr("Worksheet"));
    m_sheet->hide();
    auto* blank = new QPushButton(tr("Get a template…"));
    blank->setObjectName(QStringLiteral("importTemplate"));
    blank->setToolTip(tr("An empty list to be filled in, with drop-downs for choices and names"));
    blank->setAutoDefault(false);
    connect(blank, &QPushButton::clicked, this, &ImportDialog::writeTemplate);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(blank);
    row->addWidget(m_source, 1);
    row->addWidget(m_sheet);
    connect(open, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_sheet, &QComboBox::activated, this, [this] { openFile(m_path, m_sheet->currentText()); });
    return row;
}

QLayout* ImportDialog::makeHead()
{
    m_headRow->setObjectName(QStringLiteral("importHeadRow"));
    m_headRow->setMinimum(1);
    m_headLines->setObjectName(QStringLiteral("importHeadLines"));
    m_headLines->addItem(tr("no head, rows begin here"), 0);
    m_headLines->addItem(tr("one line"), 1);
    m_headLines->addItem(tr("two lines"), 2);
    m_filter->setObjectName(QStringLiteral("importFilter"));
    m_filter->addItem(tr("All rows"), allRows);
    for (const Verdict each : {Verdict::New, Verdict::Changed, Verdict::Duplicate, Verdict::Bad, Verdict::Skipped})
        m_filter->addItem(verdictWord(each), static_cast<int>(each));
    m_filter->addItem(leftOutWord(), rowsLeftOut);
    m_filter->addItem(doubtfulWord(), doubtfulRows);
    auto* row = new QHBoxLayout;
    const auto add = [row](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&Head in row"), m_headRow);
    add(tr("of"), m_headLines);
    m_headLines->setAccessibleName(tr("Lines of the head"));
    row->addStretch(1);
    add(tr("&Show"), m_filter);
    connect(m_headRow, &QSpinBox::valueChanged, this, &ImportDialog::changeHead);
    connect(m_headLines, &QComboBox::activated, this, &ImportDialog::changeHead);
    connect(m_filter, &QComboBox::activated, this,
            [this] { m_preview->narrow(filterOf(m_filter->currentData().toInt())); });
    return row;
}

QWidget* ImportDialog::makeTables()
{
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("Rows of the list"));
    m_rows->setProperty("ticks", true);
    m_rows->setModel(m_preview);
    setUpList(*m_rows);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection); // several rows are left out at once
    m_rows->installEventFilter(this);
    m_rows->horizontalHeader()->setStretchLastSection(false);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_columns);
    splitter->addWidget(m_rows);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({usualSize.width() * 2 / 5, usualSize.width() * 3 / 5});
    return splitter;
}

QLayout* ImportDialog::makeButtons()
{
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("importTakeIn"));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_rejects = new QPushButton(tr("Save the rows not imported…"));
    m_rejects->setObjectName(QStringLiteral("importRejects"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("importClose"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_import);
    row->addWidget(m_rejects);
    row->addStretch(1);
    row->addWidget(close);
    m_rejects->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::takeIn);
    connect(m_rejects, &QPushButton::clicked, this, &ImportDialog::writeRejects);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ImportDialog::chooseFile()
{
    if (const QString path = m_dialogs.openTable(this); !path.isEmpty())
        openFile(path);
}

bool ImportDialog::openFile(const QString& path, const QString& sheet)
{
    auto table = readTableFile(path, sheet);
    if (!table) {
        say(table.error().sentence, true);
        return false;
    }
    m_path = path;
    showTable(std::move(*table), QFileInfo(path).fileName());
    return true;
}

void ImportDialog::showPasted(const Grid& grid)
{
    m_path.clear();
    showTable({grid, {}, {}}, tr("From the clipboard"));
}

void ImportDialog::showTable(TableFile table, const QString& name)
{
    m_table = std::move(table);
    m_result->hide();
    showSource(name);
    const ImportPlan plan = guessPlan(m_table.grid, m_kind);
    const QSignalBlocker quiet(m_headRow);
    m_headRow->setMaximum(static_cast<int>(std::clamp<qsizetype>(m_table.grid.rowCount(), 1, mostSearchedRows)));
    m_headRow->setValue(static_cast<int>(plan.header.row) + 1);
    m_headLines->setCurrentIndex(m_headLines->findData(plan.header.lines));
    m_columns->show(m_table.grid, m_kind, plan.header, plan.columns);
    m_preview->forget();
    judge();
}

void ImportDialog::showSource(const QString& name)
{
    QStringList words{name};
    if (!m_table.encoding.isEmpty())
        words << m_table.encoding;
    m_source->setText(words.join(QStringLiteral(" · ")));
    m_sheet->clear();
    m_sheet->addItems(m_table.sheets);
    m_sheet->setCurrentText(m_table.grid.sheet);
    m_sheet->setVisible(m_table.sheets.size() > 1);
}

HeaderPlace ImportDialog::chosenHead() const
{
    return {m_headRow->value() - 1, m_headLines->currentData().toInt()};
}

void ImportDialog::changeHead()
{
    m_columns->show(m_table.grid, m_kind, chosenHead(), guessColumns(m_table.grid, m_kind, chosenHead()));
    judge();
}

void ImportDialog::judge()
{
    auto verdicts = judged();
    if (!verdicts)
        return say(verdicts.error().sentence, true);
    m_preview->show(m_table.grid, plan(), std::move(*verdicts));
    fitPreview();
    showCounts();
}

/// The row that is left out made others its duplicates: one of them is the new one now.
void ImportDialog::judgeAgain()
{
    auto verdicts = judged();
    if (!verdicts)
        return say(verdicts.error().sentence, true);
    m_preview->update(std::move(*verdicts));
}

ImportPlan ImportDialog::plan() const
{
    return {chosenHead(), m_columns->columns(), m_preview->leftOut()};
}

Result<std::vector<RowVerdict>> ImportDialog::judged() const
{
    const auto known = KnownRecords::load(m_kind, m_session.records(), m_place);
    if (!known)
        return known.error();
    const YearLock lock(m_session.records());
    const MayChange mayChange = [&](const RowChange& change) {
        return m_session.correctsEarlierYears() ? Result<void>()
                                                : lock.check({change}, m_session.year(), m_session.today());
    };
    return judgeRows(m_table.grid, m_kind, plan(), *known, mayChange, m_session.today());
}

/// Space leaves the selected rows out, whichever of their cells is the current one.
bool ImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_rows || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Space || key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    const QModelIndexList selected = m_rows->selectionModel()->selectedRows();
    const QModelIndex current = m_rows->currentIndex();
    if (!selected.isEmpty())
        m_preview->toggle(selected);
    else if (current.isValid())
        m_preview->toggle({current});
    return true;
}

void ImportDialog::showCounts()
{
    const ImportCount count = countOf(m_preview->verdicts());
    const bool isEmpty = m_preview->verdicts().empty();
    m_counts->setText(isEmpty ? QString()
                              : tr("%1. An empty cell changes nothing; a row without its tick is not imported (Space).")
                                    .arg(countsText(count)));
    m_import->setText(count.takenIn() > 0 ? tr("Import %n row(s)", nullptr, count.takenIn()) : tr("Import"));
    m_import->setEnabled(count.takenIn() > 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_headRow, m_headLines, m_filter})
        each->setEnabled(!m_table.grid.isEmpty());
    m_rejects->setEnabled(count.bad > 0);
}

QString ImportDialog::countsText(const ImportCount& count)
{
    QStringList parts{tr("New %1 · changed %2 · duplicate %3 · not imported %4 · no records %5")
                          .arg(count.added)
                          .arg(count.changed)
                          .arg(count.duplicates)
                          .arg(count.bad)
                          .arg(count.skipped)};
    if (count.doubtful > 0)
        parts << tr("%n row(s) in doubt", nullptr, count.doubtful);
    if (count.leftOut > 0)
        parts << tr("%n row(s) left out", nullptr, count.leftOut);
    return parts.join(QStringLiteral(" · "));
}

/// Columns as wide as their words ask for, none so wide that it hides the others.
void ImportDialog::fitPreview()
{
    constexpr int mostLetters = 18;
    constexpr int mostLettersOfReason = 28; ///< it says what is written over
    const int letter = fontMetrics().horizontalAdvance(u'国');
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        const int most = letter * (column == ImportPreview::ReasonColumn ? mostLettersOfReason : mostLetters);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), most));
    }
}

void ImportDialog::takeIn()
{
    const ImportCount count = countOf(m_preview->verdicts());
    const auto done = importRows(m_kind, m_preview->verdicts(), m_session.editor());
    if (!done)
        return say(done.error().sentence, true);
    QString sentence =
        tr("Imported: %1 new, %2 changed. Ctrl+Z takes all of it back.").arg(count.added).arg(count.changed);
    if (count.leftOut > 0)
        sentence = tr("%1 %2").arg(sentence, tr("%n row(s) were left out as you wished.", nullptr, count.leftOut));
    m_session.tell(sentence);
    if (count.bad == 0)
        return accept();
    judge();
    say(tr("%1 %2").arg(sentence,
                        tr("%n row(s) were not imported; save them with the reasons, mend and import them again.",
                           nullptr, count.bad)),
        false);
}

void ImportDialog::writeRejects()
{
    const QString name = tr("%1 – not imported.csv").arg(Words().kind(m_kind));
    const QString path = m_dialogs.saveAs(this, name, formatFilter(QStringLiteral("csv"), {QStringLiteral("csv")}));
    if (path.isEmpty())
        return;
    const auto written = writeBytes(path, rejectsCsv(m_table.grid, plan(), m_preview->verdicts()));
    if (!written)
        return say(written.error().sentence, true);
    say(tr("Written: %1").arg(QFileInfo(path).fileName()), false);
}

void ImportDialog::writeTemplate()
{
    const QString name = tr("%1 – template.xlsx").arg(Words().kind(m_kind));
    const QString path = m_dialogs.saveAs(this, name, formatFilter(QStringLiteral("xlsx"), {QStringLiteral("xlsx")}));
    if (path.isEmpty())
        return;
    const auto written = writeTemplateBook(path, m_kind, m_session.records());
    if (!written)
        return say(written.error().sentence, true);
    say(tr("Written: %1. Fill it in and choose it here.").arg(QFileInfo(path).fileName()), false);
}

void ImportDialog::say(const QString& sentence, bool isRefusal)
{
    m_result->setText(sentence);
    setRefusal(*m_result, isRefusal);
    m_result->show();
}

} // namespace xf
