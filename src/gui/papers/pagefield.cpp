// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefield.h"

#include "fields/lineroom.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolTip>

namespace xf {

namespace {
constexpr int digits = 4;
} // namespace

PageField::PageField(QWidget* parent) : QWidget(parent), m_number(new QLineEdit), m_count(new QLabel)
{
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setAccessibleName(tr("Page number"));
    m_number->setToolTip(tr("Type a page and press Enter"));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,%1}").arg(digits)), this));
    m_number->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("pagePosition"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* before = new QLabel(tr("Page", "before the field with its number"));
    before->setBuddy(m_number);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(before);
    row->addWidget(m_number);
    row->addWidget(m_count);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (!m_number->text().isEmpty())
            Q_EMIT chosen(m_number->text().toInt());
    });
    // What was typed and not asked for gives way to the page in view.
    connect(m_number, &QLineEdit::editingFinished, this, [this] { m_number->setText(QString::number(m_page)); });
}

void PageField::show(int page, int pages, bool isWhole)
{
    m_page = page;
    m_number->setText(QString::number(page));
    m_count->setText(isWhole ? tr("of %1").arg(pages) : tr("of %1+").arg(pages));
    m_number->setAccessibleDescription(m_count->text());
}

void PageField::tellEnd(int pages)
{
    const QString sentence = tr("This paper has %n page(s); the nearest one is shown.", nullptr, pages);
    m_number->setAccessibleDescription(sentence);
    QToolTip::showText(m_number->mapToGlobal(QPoint(0, m_number->height())), sentence, m_number);
}

bool PageField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_number->setFixedWidth(lineWidthFor(*m_number, QString(digits, u'0')));
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_number, &QLineEdit::selectAll, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_number->setText(QString::number(m_page));
        m_number->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xf
