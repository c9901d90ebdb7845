// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperspage.h"

#include "compile/compiledialog.h"

#include "comparisonchoice.h"
#include "filedialogs.h"
#include "hiddenpanel.h"
#include "paperchoice.h"
#include "paperexport.h"
#include "paperpanel.h"
#include "preferences.h"
#include "session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int settleMs = 250;
constexpr int choiceShare = 290;
constexpr int sheetShare = 640;
constexpr int hiddenShare = 230;
const QString lastPaper = QStringLiteral("paper");
const QString wantedQuarter = QStringLiteral("wantedQuarter");

} // namespace

PapersPage::PapersPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_dialogs(dialogs), m_choice(new PaperChoice(session)),
      m_export(new QPushButton(tr("Export…"))), m_print(new QPushButton(tr("Print…"))), m_sheet(new QStackedWidget),
      m_paper(new PaperPanel), m_empty(new QLabel), m_hidden(new HiddenPanel)
{
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("papersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeChoice());
    splitter->addWidget(makeSheet());
    splitter->addWidget(m_hidden);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({choiceShare, sheetShare, hiddenShare});
    m_hidden->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(splitter);

    setFocusProxy(m_choice);
    m_choice->choose(Preferences::word(lastPaper));
    m_pause.setSingleShot(true);
    m_pause.setInterval(settleMs);
    connect(&m_pause, &QTimer::timeout, this, &PapersPage::rebuild);
    connect(m_paper, &PaperPanel::go, this, &PapersPage::go);
    connect(m_choice, &PaperChoice::changed, this, [this] {
        Preferences::setWord(lastPaper, QLatin1String(m_choice->paper().key));
        rebuild();
    });
    connect(&session.editor(), &Editor::changed, this, [this] {
        m_sources.reset();
        if (isVisible())
            m_pause.start();
    });
}

PapersPage::~PapersPage() = default;

QWidget* PapersPage::makeChoice()
{
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setProperty("primary", true);
    m_print->setObjectName(QStringLiteral("print"));
    connect(m_export, &QPushButton::clicked, this, &PapersPage::write);
    connect(m_print, &QPushButton::clicked, this, &PapersPage::print);
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_choice, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_export, 1);
    buttons->addWidget(m_print, 1);
    column->addLayout(buttons);
    auto* compile = new QPushButton(tr("Many branches, one book…"));
    compile->setObjectName(QStringLiteral("compile"));
    compile->setToolTip(tr("Binds the pledges and figures of many branch files, for the office that gathers them."));
    column->addWidget(compile);
    connect(compile, &QPushButton::clicked, this, [this] {
        CompileDialog(m_session, m_dialogs, m_choice->period().shownQuarter(m_session.today()), this).exec();
    });
    return panel;
}

QWidget* PapersPage::makeSheet()
{
    m_empty->setObjectName(QStringLiteral("noPaper"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(32);
    m_sheet->addWidget(m_paper);
    m_sheet->addWidget(m_empty);
    return m_sheet;
}

void PapersPage::showNext(const QString& paperKey, Quarter quarter)
{
    Preferences::setWord(lastPaper, paperKey);
    Preferences::setWord(wantedQuarter, quarter.key());
}

void PapersPage::takeWish()
{
    const auto quarter = Quarter::fromKey(Preferences::word(wantedQuarter));
    if (!quarter)
        return;
    Preferences::setWord(wantedQuarter, {});
    m_choice->choose(Preferences::word(lastPaper));
    m_choice->chooseQuarter(*quarter);
}

void PapersPage::arrive()
{
    takeWish();
    if (!m_sources || m_loadedOn != m_session.today())
        rebuild();
}

QWidget* PapersPage::filterField()
{
    return m_made ? m_paper->find() : nullptr;
}

/// The records are read again only for another period, a longer look back, or after an edit.
Result<void> PapersPage::load()
{
    const int earlier = m_choice->paper().earlierQuarters;
    const bool isLoaded = m_sources && m_sources->period == m_choice->period() && m_earlierQuarters == earlier &&
                          m_loadedOn == m_session.today();
    if (isLoaded)
        return {};
    auto sources = m_session.paperSources(m_choice->period(), earlier);
    if (!sources) {
        m_sources.reset();
        return sources.error();
    }
    m_sources = std::move(*sources);
    m_earlierQuarters = earlier;
    m_loadedOn = m_session.today();
    return {};
}

void PapersPage::rebuild()
{
    m_pause.stop();
    if (const auto loaded = load(); !loaded)
        return explain(loaded.error());
    m_choice->offer(paperSubjects(m_choice->paper(), *m_sources), m_sources->snapshot);
    auto made = make();
    if (!made)
        return explain(made.error());
    m_made = std::move(*made);
    showPaper();
}

Result<MadePaper> PapersPage::make() const
{
    const Paper& paper = m_choice->paper();
    PaperOptions options = m_choice->options();
    if (!paper.comparesQuarters)
        return makePaper(paper, *m_sources, options);
    const ComparisonChoice& comparison = m_choice->comparison();
    auto compared = m_session.paperSources(Period(Period::Length::Quarter, comparison.compared()), 0);
    if (!compared)
        return compared.error();
    PaperSources own = *m_sources;
    if (comparison.asRecordsStand()) {
        own.finalised.clear();
        compared->finalised.clear();
    }
    options.compared = &*compared;
    return makePaper(paper, own, options);
}

void PapersPage::showPaper()
{
    m_sheet->setCurrentWidget(m_paper);
    m_export->setEnabled(true);
    m_print->setEnabled(true);
    const bool isPublic = m_choice->options().edition == Edition::Public;
    if (isPublic)
        m_hidden->show(m_made->hidden);
    m_hidden->setVisible(isPublic);
    m_paper->show(m_made->document);
}

/// The sentence stands where the paper would be: it says what to do.
void PapersPage::explain(const Error& error)
{
    m_made.reset();
    m_empty->setText(error.sentence);
    m_sheet->setCurrentWidget(m_empty);
    m_hidden->hide();
    m_export->setEnabled(false);
    m_print->setEnabled(false);
}

void PapersPage::print()
{
    if (!m_made)
        return;
    printPaper(m_session, m_dialogs, this, m_paper->finished());
}

void PapersPage::write()
{
    if (!m_made)
        return;
    const QStringList formats = formatsOf(m_choice->paper());
    exportPaper(m_session, m_dialogs, this, *m_made, formats.first(), formats);
}

} // namespace xf
