// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpanel.h"

#include "fields/columnslayout.h"
#include "fontline.h"
#include "icons.h"
#include "pagefield.h"
#include "paperfinder.h"
#include "paperoutline.h"
#include "paperpreview.h"
#include "paragrapheditor.h"
#include "sourcemenu.h"
#include "writechoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace xf {

namespace {
// Together with the reading of the records the first pages stay within the blink of an eye.
constexpr int firstPartMs = 15;
constexpr int partMs = 20;
constexpr int soughtPartMs = 100;
constexpr int pauseMs = 20;
} // namespace

PaperPanel::PaperPanel(QWidget* parent)
    : QWidget(parent), m_preview(new PaperPreview), m_outline(new PaperOutline), m_page(new PageField),
      m_finder(new PaperFinder(*m_preview)), m_editor(new ParagraphEditor(m_preview->viewport())),
      m_fonts(new FontLine), m_zoom(new QLabel)
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("The paper as it prints"));
    m_outline->setObjectName(QStringLiteral("outline"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(makeTop());
    column->addWidget(m_finder);
    column->addWidget(m_preview, 1);
    column->addWidget(m_fonts);
    connect(m_preview, &PaperPreview::editAsked, this, &PaperPanel::editAsked);
    connect(m_preview, &PaperPreview::viewChanged, this, &PaperPanel::placeEditor);
    connect(m_editor, &ParagraphEditor::kept, this, [this](const QString& text) {
        if (const auto done = m_keep(text); !done)
            m_editor->refuse(done.error().sentence);
    });
    connect(m_outline, &PaperOutline::chosen, this, &PaperPanel::goToBlock);
    connect(m_page, &PageField::chosen, this, &PaperPanel::goToPage);
    connect(m_preview, &PaperPreview::viewChanged, this, &PaperPanel::showPosition);
    connect(m_preview, &PaperPreview::documentChanged, this, &PaperPanel::showFonts);
    connect(m_preview, &PaperPreview::sourceAsked, this, [this](const std::shared_ptr<const paper::Source>& source) {
        if (source)
            openSource(*source, QCursor::pos());
        else
            chooseFigure();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(pauseMs);
    connect(&m_rest, &QTimer::timeout, this, &PaperPanel::setMore);
}

PaperPanel::~PaperPanel() = default;

QLayout* PaperPanel::makeTop()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_outline, 1);
    auto* back = addButton(row, "previousPage", QStringLiteral("◀"), tr("Previous page"));
    row->addWidget(m_page);
    auto* on = addButton(row, "nextPage", QStringLiteral("▶"), tr("Next page"));
    auto* tools = new QHBoxLayout;
    auto* find = addButton(tools, "find", {}, tr("Find in this paper (Ctrl+F)"));
    find->setIcon(themedIcon(QStringLiteral("search")));
    auto* figures =
        addButton(tools, "figures", tr("Figures"), tr("The records behind the figures of this page (Enter)"));
    auto* out = addButton(tools, "zoomOut", QStringLiteral("−"), tr("Smaller"));
    tools->addWidget(m_zoom);
    auto* in = addButton(tools, "zoomIn", QStringLiteral("+"), tr("Larger"));
    auto* fit = addButton(tools, "zoomFit", tr("Fit"), tr("Fit the width"));
    connect(back, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(on, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(find, &QToolButton::clicked, this, [this] { this->find()->setFocus(Qt::ShortcutFocusReason); });
    connect(figures, &QToolButton::clicked, this, &PaperPanel::chooseFigure);
    connect(out, &QToolButton::clicked, this,
            [this] { m_preview->setZoom(m_preview->zoom() - PaperPreview::zoomStep); });
    connect(in, &QToolButton::clicked, this,
            [this] { m_preview->setZoom(m_preview->zoom() + PaperPreview::zoomStep); });
    connect(fit, &QToolButton::clicked, this, [this] { m_preview->setZoom(0); });
    tools->addStretch(1);
    auto* both = new ColumnsLayout;
    for (QBoxLayout* each : {row, tools}) {
        each->setSpacing(4);
        both->addLayout(each, each == row ? 1 : 0);
    }
    both->setSpacing(4);
    return both;
}

QToolButton* PaperPanel::addButton(QLayout* row, const char* name, const QString& icon, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(icon);
    button->setToolTip(text);
    button->setAccessibleName(text);
    row->addWidget(button);
    return button;
}

void PaperPanel::show(paper::Document document)
{
    const bool isAnother = m_setter && m_setter->document().metadata.title != document.metadata.title;
    m_setter = std::make_unique<PaperSetter>(std::move(document), preferredWriting().fonts);
    m_outline->show(m_setter->document());
    // The first paper also loads the fonts: the page is there before it.
    if (m_preview->pageCount() == 0)
        return m_rest.start();
    if (isAnother)
        m_preview->setPage(0);
    m_setter->advance(firstPartMs);
    LaidOutDocument begun = m_setter->pages();
    // The page that is being looked at stays in view, however far back it is.
    if (!m_setter->isDone() && static_cast<int>(begun.pages.size()) <= m_preview->page() + 1) {
        m_setter->finish();
        begun = m_setter->pages();
    }
    m_preview->setDocument(std::move(begun));
    if (!m_setter->isDone())
        m_rest.start();
}

QWidget* PaperPanel::find()
{
    return m_finder->open();
}

void PaperPanel::setMore()
{
    m_setter->advance(partMs);
    if (m_setter->isDone() || m_preview->pageCount() == 0)
        m_preview->setDocument(m_setter->pages());
    if (!m_setter->isDone())
        m_rest.start();
}

const LaidOutDocument& PaperPanel::finished()
{
    m_rest.stop();
    if (m_setter && (!m_setter->isDone() || m_preview->pageCount() == 0)) {
        m_setter->finish();
        m_preview->setDocument(m_setter->pages());
    }
    return m_preview->document();
}

void PaperPanel::openSource(const paper::Source& source, QPoint place)
{
    if (const auto target = targetOf(source, *this, place))
        Q_EMIT go(target->page, target->request);
}

void PaperPanel::chooseFigure()
{
    const QPoint place = m_preview->mapToGlobal(QPoint(24, 24));
    if (const auto source = chooseSource(m_preview->sources(), *this, place))
        openSource(*source, place);
}

void PaperPanel::edit(size_t block, const QString& text, std::function<Result<void>(const QString&)> keep)
{
    finishEditing();
    m_keep = std::move(keep);
    m_editedBlock = block;
    m_editedPage = m_preview->page();
    m_editor->open(text);
    m_editor->coverPlace(m_preview->placeOf(block));
}

void PaperPanel::finishEditing()
{
    m_editor->finish();
}

/// The editor stays over its paragraph; on another page it has nothing to say.
void PaperPanel::placeEditor()
{
    if (m_editor->isHidden())
        return;
    if (m_preview->page() != m_editedPage)
        return m_editor->finish();
    m_editor->coverPlace(m_preview->placeOf(m_editedBlock));
}

/// Only the whole paper tells which characters it needs.
void PaperPanel::showFonts()
{
    const bool isWhole = m_setter && m_setter->isDone() && m_preview->document().fonts;
    if (isWhole)
        m_fonts->show(m_preview->document().fonts->report());
}

void PaperPanel::setUntil(const std::function<bool(const LaidOutDocument&)>& isThere)
{
    const auto stays = [&](const LaidOutDocument& pages) { return m_setter->isDone() || isThere(pages); };
    if (!m_setter || (m_preview->pageCount() > 0 && stays(m_preview->document())))
        return;
    LaidOutDocument pages = m_setter->pages();
    while (!stays(pages)) {
        m_setter->advance(soughtPartMs);
        pages = m_setter->pages();
    }
    m_preview->setDocument(std::move(pages));
}

void PaperPanel::goToBlock(size_t block)
{
    // The last page that is set may still be filled, or its beginning move to the next.
    setUntil([&](const LaidOutDocument& pages) {
        const int page = pages.pageOf(block);
        return page >= 0 && page + 1 < static_cast<int>(pages.pages.size());
    });
    const LaidOutDocument& pages = m_preview->document();
    const int page = pages.pageOf(block);
    if (page < 0)
        return;
    for (const Anchor& anchor : pages.pages[page].anchors) {
        if (anchor.block == block) {
            m_preview->showPlace(page, anchor.y);
            m_outline->turnTo(pages, page, anchor.y);
        }
    }
    showPosition();
}

void PaperPanel::goToPage(int number)
{
    setUntil([&](const LaidOutDocument& pages) { return number < static_cast<int>(pages.pages.size()); });
    m_preview->setPage(number - 1);
    showPosition();
    if (number < 1 || number > m_preview->pageCount())
        m_page->tellEnd(m_preview->pageCount());
}

void PaperPanel::showPosition()
{
    const bool isWhole = !m_setter || m_setter->isDone();
    m_page->show(m_preview->page() + 1, m_preview->pageCount(), isWhole);
    m_zoom->setText(QStringLiteral("%1%").arg(m_preview->zoom()));
    m_outline->follow(m_preview->document(), m_preview->page(), m_preview->top(), m_preview->bottom());
}

} // namespace xf
