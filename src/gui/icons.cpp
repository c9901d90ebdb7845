// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace xf {

namespace {

/// Draws when it is asked to, in the size that is asked for: a start would wait for all icons of the program.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QString& path, const QColor& color) : m_drawing(path), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        if (m_tinted.size() != size) {
            m_tinted = m_drawing.pixmap(size, 1.0);
            QPainter painter(&m_tinted);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(m_tinted.rect(), m_color);
        }
        if (mode == QIcon::Normal)
            return m_tinted;
        QStyleOption option;
        option.palette = QApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, m_tinted, &option);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QIcon m_drawing;
    QColor m_color;
    QPixmap m_tinted; ///< as it was asked for last
};

} // namespace

QIcon themedIcon(const QString& name)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    return QFile::exists(path) ? QIcon(new TintedEngine(path, themeColors().text)) : QIcon();
}

} // namespace xf
