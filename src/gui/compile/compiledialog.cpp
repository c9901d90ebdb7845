// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiledialog.h"

#include "filedialogs.h"
#include "lists.h"
#include "quarterchooser.h"
#include "session.h"
#include "writers/filewriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

enum Column { FileColumn, BranchColumn, UnitColumn, StateColumn, ColumnCount };

constexpr QSize usualSize(980, 560);

const QStringList& bookletFormats()
{
    static const QStringList formats{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt")};
    return formats;
}

const QStringList& totalsFormats()
{
    static const QStringList formats{QStringLiteral("xlsx"), QStringLiteral("csv")};
    return formats;
}

QLabel* makeWrapped(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CompileDialog::CompileDialog(Session& session, FileDialogs& dialogs, Quarter quarter, QWidget* parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_gathering(&session.editor().file()),
      m_quarter(new QuarterChooser(Quarter::of(session.today()))), m_list(new QTableWidget(0, ColumnCount)),
      m_state(makeWrapped("compileState")), m_result(makeWrapped("compileResult")), m_progress(new QProgressBar)
{
    setWindowTitle(tr("Many branches, one book"));
    m_quarter->setQuarter(quarter);
    auto* what = makeWrapped("compileWhat");
    what->setText(tr("Binds the pledges and the quarter's figures of many branches into one booklet, with a table of "
                     "totals. The branch files are only read; a file that cannot be read is named and left out."));
    auto* period = new QHBoxLayout;
    auto* label = new QLabel(tr("Quarter"));
    label->setBuddy(m_quarter);
    period->addWidget(label);
    period->addWidget(m_quarter);
    period->addStretch(1);
    m_progress->setObjectName(QStringLiteral("compileProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(period);
    column->addLayout(makeList(), 1);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addLayout(makeButtons());
    resize(usualSize);
    showOffered();
}

QLayout* CompileDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("compileFiles"));
    m_list->setAccessibleName(tr("Branch files"));
    m_list->setHorizontalHeaderLabels({tr("File"), tr("Branch"), tr("Unit"), tr("State")});
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {FileColumn, BranchColumn, UnitColumn})
        m_list->setColumnWidth(column, usualSize.width() / ColumnCount - 20);
    m_list->verticalHeader()->hide();
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setTabKeyNavigation(false);
    auto* addFiles = new QPushButton(tr("Add files…"));
    addFiles->setObjectName(QStringLiteral("compileAdd"));
    m_remove = new QPushButton(tr("Take off the list"));
    m_remove->setObjectName(QStringLiteral("compileRemove"));
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(addFiles);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    connect(addFiles, &QPushButton::clicked, this, [this] { add(m_dialogs.openBranches(this)); });
    connect(m_remove, &QPushButton::clicked, this, &CompileDialog::removeSelected);
    connect(m_list, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    return row;
}

QLayout* CompileDialog::makeButtons()
{
    m_booklet = new QPushButton(tr("Write the booklet…"));
    m_booklet->setObjectName(QStringLiteral("compileBooklet"));
    m_booklet->setProperty("primary", true);
    m_totals = new QPushButton(tr("Write the table of totals…"));
    m_totals->setObjectName(QStringLiteral("compileTotals"));
    m_close = new QPushButton(tr("Close"));
    m_close->setObjectName(QStringLiteral("compileClose"));
    for (QPushButton* each : {m_booklet, m_totals, m_close})
        each->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_booklet);
    row->addWidget(m_totals);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_booklet, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_totals, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_close, &QPushButton::clicked, this, &CompileDialog::reject);
    return row;
}

void CompileDialog::add(const QStringList& paths)
{
    for (const QString& path : paths) {
        const bool isKnown = std::any_of(m_offered.begin(), m_offered.end(), [&](const OfferedBranch& each) {
            return each.path == path || BranchGathering::isSame(each.path, path);
        });
        if (!isKnown)
            m_offered.push_back(m_gathering.look(path));
    }
    showOffered();
}

void CompileDialog::removeSelected()
{
    for (int row = m_list->rowCount() - 1; row >= 0; --row) {
        if (m_list->selectionModel()->isRowSelected(row, {}))
            m_offered.erase(m_offered.begin() + row);
    }
    showOffered();
}

QString CompileDialog::stateOf(const OfferedBranch& branch) const
{
    if (!branch.isReadable())
        return tr("Left out: %1").arg(branch.problem);
    const auto sameName = std::count_if(m_offered.begin(), m_offered.end(), [&](const OfferedBranch& each) {
        return each.isReadable() && each.branch.name == branch.branch.name && each.branch.unit == branch.branch.unit;
    });
    return sameName > 1 ? tr("Can be read, but another file is of the same branch") : tr("Can be read");
}

void CompileDialog::showOffered()
{
    m_list->setRowCount(static_cast<int>(m_offered.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const OfferedBranch& each = m_offered[static_cast<size_t>(row)];
        const QStringList texts{QFileInfo(each.path).fileName(), each.branch.name, each.branch.unit, stateOf(each)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(column == FileColumn ? each.path : texts[column]);
            m_list->setItem(row, column, item);
        }
    }
    m_list->resizeRowsToContents();
    for (int row = 0; row < m_list->rowCount(); ++row)
        m_list->setRowHeight(row, std::max(m_list->rowHeight(row), choiceHeightFor(font())));
    showState();
}

void CompileDialog::showState()
{
    const auto readable = static_cast<int>(
        std::count_if(m_offered.begin(), m_offered.end(), [](const OfferedBranch& each) { return each.isReadable(); }));
    const int left = static_cast<int>(m_offered.size()) - readable;
    if (m_offered.empty())
        m_state->setText(tr("No file yet: add the branch files that were handed in."));
    else
        m_state->setText(tr("%n branch(es) will be bound", nullptr, readable) +
                         (left > 0 ? tr(", %n file(s) left out.", nullptr, left) : tr(".")));
    m_booklet->setEnabled(readable > 0 && !m_isReading);
    m_totals->setEnabled(readable > 0 && !m_isReading);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty() && !m_isReading);
    m_close->setText(m_isReading ? tr("Stop") : tr("Close"));
}

void CompileDialog::reject()
{
    if (m_isReading)
        m_isStopped = true;
    else
        QDialog::reject();
}

std::optional<JointBooklet> CompileDialog::gather()
{
    m_isReading = true;
    m_isStopped = false;
    m_progress->setRange(0, static_cast<int>(m_offered.size()));
    m_progress->setValue(0);
    m_progress->show();
    showState();
    JointBooklet booklet(m_quarter->period());
    for (size_t i = 0; i < m_offered.size() && !m_isStopped; ++i) {
        OfferedBranch& each = m_offered[i];
        const auto bound = each.isReadable()
                               ? m_gathering.bind(booklet, each.path, m_quarter->period(), m_session.today())
                               : Result<void>(Error{each.problem, {}});
        if (!bound) {
            each.problem = bound.error().sentence;
            booklet.leaveOut(QFileInfo(each.path).fileName());
        }
        m_progress->setValue(static_cast<int>(i) + 1);
        QCoreApplication::processEvents();
    }
    m_isReading = false;
    m_progress->hide();
    showOffered();
    if (m_isStopped || booklet.branchCount() == 0)
        return std::nullopt;
    return booklet;
}

void CompileDialog::write(bool onlyTotals)
{
    const QStringList& formats = onlyTotals ? totalsFormats() : bookletFormats();
    const auto booklet = gather();
    if (!booklet)
        return say(m_isStopped ? tr("Stopped. Nothing was written.")
                               : tr("None of the files can be read now. Nothing was written."),
                   true);
    const paper::Document document = onlyTotals ? booklet->totalsPaper() : booklet->finish();
    const QString path = m_dialogs.saveAs(this, document.metadata.title + u'.' + formats.first(),
                                          formatFilter(formats.first(), formats));
    if (path.isEmpty())
        return;
    const auto written = writeWithProgress(path, document);
    if (!written)
        return say(written.error().sentence, true);
    say(tr("Written: %1 (%n branch(es))", nullptr, booklet->branchCount()).arg(QFileInfo(path).fileName()), false);
}

/// A booklet of many branches is long: how far it is shows, and it can be stopped as the reading can.
Result<void> CompileDialog::writeWithProgress(const QString& path, const paper::Document& document)
{
    m_isReading = true;
    m_isStopped = false;
    m_progress->setRange(0, 100);
    m_progress->show();
    showState();
    WriteOptions options;
    options.progress = [this](int percent) {
        m_progress->setValue(percent);
        QCoreApplication::processEvents();
        return !m_isStopped;
    };
    auto written = writeFile(path, document, options);
    m_isReading = false;
    m_progress->hide();
    showState();
    return written;
}

void CompileDialog::say(const QString& sentence, bool isRefusal)
{
    m_result->setText(sentence);
    m_result->setProperty("refusal", isRefusal);
    m_result->show();
}

} // namespace xf
