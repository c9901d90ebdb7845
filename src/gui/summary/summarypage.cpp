// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarypage.h"

#include "content/sources.h"
#include "content/summary/sectionplaces.h"
#include "fields/columnslayout.h"
#include "fields/longtextfield.h"
#include "filedialogs.h"
#include "finalisedbar.h"
#include "lists.h"
#include "papers/paperexport.h"
#include "papers/paperpanel.h"
#include "papers/paperspage.h"
#include "papers/writechoice.h"
#include "quarterchooser.h"
#include "sectionedits.h"
#include "session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

constexpr int pauseMs = 250;
constexpr int textLines = 8;

QString sectionTitle(const SummarySection& section)
{
    const QString heading = section.heading.isEmpty() ? SummaryPage::tr("Opening") : section.heading;
    return section.level == 2 ? QStringLiteral("　") + heading : heading;
}

} // namespace

SummaryPage::SummaryPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_dialogs(dialogs), m_chooser(new QuarterChooser(Quarter::of(session.today()))),
      m_gapsHeading(new QLabel), m_gapList(new QListWidget), m_sections(new QListWidget), m_text(new LongTextField),
      m_note(new QLabel), m_keep(new QPushButton(tr("Keep my text"))),
      m_takeDraft(new QPushButton(tr("Take the new draft"))), m_finalised(new FinalisedBar(session)),
      m_paper(new PaperPanel)
{
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("summarySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSections());
    splitter->addWidget(m_paper);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(makeTop());
    layout->addWidget(splitter, 1);

    setFocusProxy(m_sections);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SummaryPage::rebuild);
    connect(m_paper, &PaperPanel::editAsked, this, &SummaryPage::editFirst);
    connect(m_paper, &PaperPanel::go, this, &SummaryPage::go);
    connect(m_chooser, &QuarterChooser::chosen, this, [this] {
        leave();
        rebuild();
    });
    connect(&session.editor(), &Editor::changed, this, [this] {
        if (isVisible())
            m_pause.start();
    });
}

SummaryPage::~SummaryPage() = default;

QLayout* SummaryPage::makeTop()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_chooser);
    auto* compare = new QPushButton(tr("Compare with…"));
    compare->setObjectName(QStringLiteral("compareQuarters"));
    compare->setToolTip(tr("Holds this quarter beside another one, or its finalised summary beside what it would say "
                           "now."));
    row->addWidget(compare);
    row->addStretch(1);
    auto* exports = new QHBoxLayout;
    connect(compare, &QPushButton::clicked, this, [this] {
        leave();
        PapersPage::showNext(QStringLiteral("comparison"), m_chooser->quarter());
        Q_EMIT go(QStringLiteral("papers"), {});
    });
    const auto addButton = [&](const char* name, const QString& text) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        exports->addWidget(button);
        return button;
    };
    auto* pdf = addButton("exportPdf", tr("Export PDF…"));
    auto* word = addButton("exportDocx", tr("Export Word…"));
    auto* html = addButton("exportHtml", tr("Export HTML…"));
    auto* print = addButton("print", tr("Print…"));
    print->setProperty("primary", true);
    connect(pdf, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("pdf")); });
    connect(word, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("docx")); });
    connect(html, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("html")); });
    connect(print, &QPushButton::clicked, this, &SummaryPage::print);
    auto* both = new ColumnsLayout;
    both->addLayout(row, 1);
    both->addLayout(exports);
    return both;
}

QWidget* SummaryPage::makeSections()
{
    m_gapList->setObjectName(QStringLiteral("gaps"));
    m_gapList->setAccessibleName(tr("What is still missing"));
    m_gapList->setWordWrap(true);
    m_gapList->setTextElideMode(Qt::ElideNone); // or a wrapped sentence loses its last characters
    m_gapList->setSpacing(3);
    m_gapList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_text->setObjectName(QStringLiteral("sectionText"));
    m_text->setMostLines(textLines); // beside the lists above it
    m_text->bind(*summaryTextKind().field(u"text"), m_session);
    m_text->setReadOnly(m_session.isReadOnly());
    m_note->setObjectName(QStringLiteral("sectionNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("keepText"));
    m_keep->setProperty("edits", true);
    m_takeDraft->setObjectName(QStringLiteral("takeDraft"));
    m_takeDraft->setProperty("edits", true);

    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_gapsHeading);
    column->addWidget(m_gapList, 2);
    column->addWidget(m_finalised, 1);
    column->addWidget(new QLabel(tr("Sections – choose one to edit its text")));
    column->addWidget(m_sections, 3);
    column->addWidget(m_text);
    column->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_takeDraft);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addLayout(buttons);

    connect(m_gapList, &QListWidget::itemActivated, this, [this] { openGap(m_gapList->currentRow()); });
    connect(m_gapList, &QListWidget::itemClicked, this, [this] { openGap(m_gapList->currentRow()); });
    connect(m_sections, &QListWidget::currentRowChanged, this, [this] {
        showSection();
        turnToSection();
    });
    connect(m_sections, &QListWidget::itemActivated, this, [this] { m_text->edit()->setFocus(); });
    connect(m_text, &FieldEditor::committed, this, [this](const QVariant& value) {
        const auto done = edits().store(m_shownSection, value.toString());
        m_text->showError(done ? QString() : done.error().sentence);
    });
    connect(m_finalised, &FinalisedBar::changed, this, &SummaryPage::rebuild);
    connect(m_keep, &QPushButton::clicked, this, &SummaryPage::keepText);
    connect(m_takeDraft, &QPushButton::clicked, this, &SummaryPage::takeDraft);
    return panel;
}

void SummaryPage::arrive()
{
    if (m_builtFrom != builtFromNow())
        rebuild();
}

SummaryPage::BuiltFrom SummaryPage::builtFromNow() const
{
    return {m_session.state(), preferredWriting().fonts};
}

void SummaryPage::leave()
{
    m_paper->finishEditing();
    if (m_text->isModified())
        m_text->commit();
}

QWidget* SummaryPage::filterField()
{
    return m_paper->find();
}

void SummaryPage::rebuild()
{
    m_pause.stop();
    auto snapshot = m_session.snapshot(m_chooser->quarter());
    if (!snapshot)
        return m_session.tell(snapshot.error());
    m_builtFrom = builtFromNow();
    m_snapshot = std::move(*snapshot);
    m_summary = summaryOf(m_snapshot, paperWords());
    m_changed = changedSince(m_snapshot, m_summary);
    m_gaps = gapsOf(m_snapshot);
    m_finalised->show(m_snapshot.quarter, documentOf(m_summary));
    m_text->setReadOnly(m_session.isReadOnly() || isFinalised());
    showGaps();
    showSections();
    paper::Document shown = paper().document;
    if (isFinalised())
        lendSources(documentOf(m_summary), shown);
    m_paper->show(std::move(shown));
}

void SummaryPage::showGaps()
{
    m_gapList->clear();
    for (const Gap& gap : m_gaps) {
        auto* item = new QListWidgetItem(gap.sentence, m_gapList);
        item->setToolTip(gap.sentence);
    }
    m_gapsHeading->setText(m_gaps.empty() ? tr("Nothing is missing.")
                                          : tr("Still missing: %1").arg(static_cast<int>(m_gaps.size())));
    // What is missing is no longer asked for once the paper is finalised.
    m_gapsHeading->setVisible(!isFinalised());
    m_gapList->setVisible(!m_gaps.empty() && !isFinalised());
}

void SummaryPage::showSections()
{
    const QString current = currentSection();
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    for (const SummarySection& section : m_summary.sections) {
        QString title = sectionTitle(section);
        if (changeOf(section.key))
            title = tr("%1 – figures changed since your edit").arg(title);
        else if (section.isEdited)
            title = tr("%1 – edited").arg(title);
        auto* item = new QListWidgetItem(title, m_sections);
        item->setData(Qt::UserRole, section.key);
        item->setToolTip(title);
        item->setSizeHint({0, choiceHeightFor(font())});
        if (section.key == current)
            m_sections->setCurrentItem(item);
    }
    if (m_sections->currentRow() < 0)
        m_sections->setCurrentRow(0);
    showSection();
}

QString SummaryPage::currentSection() const
{
    const QListWidgetItem* item = m_sections->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SummaryPage::showSection()
{
    const QString key = currentSection();
    if (key != m_shownSection)
        leave(); // what was typed belongs to the section that was shown
    const SummarySection* section = m_summary.section(key);
    if (!section)
        return;
    const bool isBeingTyped = key == m_shownSection && m_text->isModified();
    m_shownSection = key;
    if (!isBeingTyped)
        m_text->setValue(section->text);
    const ChangedSince* change = changeOf(key);
    if (change)
        m_note->setText(tr("Figures changed since your edit.\nDraft then: %1\nDraft now: %2")
                            .arg(change->draftedThen, change->draftedNow));
    else
        m_note->setText(section->isEdited ? tr("You edited this section; the program no longer drafts it.")
                                          : tr("Drafted from the records. Your edit is kept."));
    if (isFinalised())
        m_note->setText(tr("This is how the section would read now. To edit it, take the finalisation back first."));
    m_note->setProperty("refusal", change != nullptr && !isFinalised());
    m_keep->setVisible(change != nullptr && !isFinalised());
    m_takeDraft->setVisible(section->isEdited && !isFinalised());
    m_takeDraft->setText(change ? tr("Take the new draft") : tr("Back to the draft"));
}

/// The preview follows the section that is chosen.
void SummaryPage::turnToSection()
{
    const SummarySection* section = m_summary.section(m_shownSection);
    const paper::Document* paper = m_paper->document();
    const auto block = section && paper ? blockOf(*paper, *section) : std::nullopt;
    if (block)
        m_paper->goToBlock(*block);
}

/// A paragraph is edited where it stands; the section's text on the left follows.
void SummaryPage::editFirst(const std::vector<size_t>& blocks)
{
    if (m_session.isReadOnly() || isFinalised())
        return m_session.tell(isFinalised()
                                  ? tr("This quarter is finalised. To edit its text, take the finalisation back first.")
                                  : tr("This branch file is open for reading only."));
    leave();
    const paper::Document* paper = m_paper->document();
    for (const size_t block : blocks) {
        const auto line = paper ? lineAt(m_summary, *paper, block) : std::nullopt;
        if (line)
            return m_paper->edit(block, line->text, [this, line = *line](const QString& instead) {
                return storeLine(line.section, line.text, instead);
            });
    }
    m_session.tell(tr("Only the text of the sections is edited here; headings and tables come from the records."));
}

SectionEdits SummaryPage::edits()
{
    return {m_session, m_snapshot.quarter, m_summary};
}

Result<void> SummaryPage::storeLine(const QString& section, const QString& line, const QString& instead)
{
    const auto text = edits().storeLine(section, line, instead);
    if (!text)
        return text.error();
    if (section == m_shownSection)
        m_text->setValue(*text);
    m_pause.start();
    return {};
}

const ChangedSince* SummaryPage::changeOf(const QString& section) const
{
    for (const ChangedSince& each : m_changed) {
        if (each.section == section)
            return &each;
    }
    return nullptr;
}

void SummaryPage::keepText()
{
    leave();
    if (const auto done = edits().keep(m_shownSection); !done)
        m_session.tell(done.error());
    rebuild();
}

void SummaryPage::takeDraft()
{
    if (const SummarySection* section = m_summary.section(m_shownSection))
        m_text->setValue(section->drafted);
    if (const auto done = edits().takeDraft(m_shownSection); !done)
        m_session.tell(done.error());
    rebuild();
}

void SummaryPage::openGap(int row)
{
    if (row < 0 || row >= static_cast<int>(m_gaps.size()))
        return;
    // A copy: leaving this page may rebuild the list.
    const Gap gap = m_gaps[row];
    Q_EMIT go(gap.kind, PageRequest{gap.record, {}, {}});
}

void SummaryPage::print()
{
    leave();
    rebuild();
    printPaper(m_session, m_dialogs, this, m_paper->finished());
}

void SummaryPage::exportAs(const QString& suffix)
{
    leave();
    rebuild();
    exportPaper(m_session, m_dialogs, this, paper(), suffix);
}

MadePaper SummaryPage::paper() const
{
    return m_finalised->kept() ? *m_finalised->kept() : MadePaper{documentOf(m_summary), {}, {}};
}

bool SummaryPage::isFinalised() const
{
    return m_finalised->isFinalised();
}

} // namespace xf
