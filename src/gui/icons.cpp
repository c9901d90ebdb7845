// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QPainter>

namespace xf {

QIcon themedIcon(const QString& name)
{
    const QColor color = themeColors().text;
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    QIcon icon;
    for (const int size : {24, 48}) {
        QPixmap pixmap = QIcon(path).pixmap(size, size);
        if (pixmap.isNull())
            return {};
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace xf
