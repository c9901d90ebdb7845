// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpanel.h"

#include "paperpreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int zoomStep = 20;
// Together with the reading of the records the first pages stay within the blink of an eye.
constexpr int firstPartMs = 15;
constexpr int partMs = 30;
constexpr int pauseMs = 20;
} // namespace

PaperPanel::PaperPanel(QWidget* parent) : QWidget(parent), m_preview(new PaperPreview), m_position(new QLabel)
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("The paper as it prints"));
    m_position->setObjectName(QStringLiteral("pagePosition"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* back = addButton(row, "previousPage", QStringLiteral("◀"), tr("Previous page"));
    row->addWidget(m_position);
    auto* on = addButton(row, "nextPage", QStringLiteral("▶"), tr("Next page"));
    row->addStretch(1);
    auto* out = addButton(row, "zoomOut", QStringLiteral("−"), tr("Smaller"));
    auto* in = addButton(row, "zoomIn", QStringLiteral("+"), tr("Larger"));
    auto* fit = addButton(row, "zoomFit", tr("Fit width"), tr("Fit the width"));
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    connect(back, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(on, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(out, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() - zoomStep); });
    connect(in, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() + zoomStep); });
    connect(fit, &QToolButton::clicked, this, [this] { m_preview->setZoom(0); });
    connect(m_preview, &PaperPreview::viewChanged, this, &PaperPanel::showPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(pauseMs);
    connect(&m_rest, &QTimer::timeout, this, &PaperPanel::setMore);
}

PaperPanel::~PaperPanel() = default;

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
    m_setter = std::make_unique<PaperSetter>(std::move(document));
    // The first paper also loads the fonts: the page is there before it.
    if (m_preview->pageCount() == 0)
        return m_rest.start();
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

void PaperPanel::showPosition()
{
    const bool isWhole = !m_setter || m_setter->isDone();
    const QString position = isWhole ? tr("Page %1 of %2 · %3%") : tr("Page %1 of more than %2 · %3%");
    m_position->setText(position.arg(m_preview->page() + 1).arg(m_preview->pageCount()).arg(m_preview->zoom()));
}

} // namespace xf
