// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initInterfaceResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace xf {

namespace {

Preferences::Theme currentTheme = Preferences::Theme::Light;

const ThemeColors light{QColor(0xf4, 0xf5, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0x1f, 0x23, 0x29),
                        QColor(0x5a, 0x62, 0x6e), QColor(0x86, 0x8d, 0x98), QColor(0xb0, 0x24, 0x18),
                        QColor(0xff, 0xff, 0xff), QColor(0x1b, 0x6e, 0x3c), QColor(0x1a, 0x5f, 0xb4),
                        QColor(0xb0, 0x24, 0x18), QColor(0x5a, 0x62, 0x6e)};
const ThemeColors dark{QColor(0x20, 0x22, 0x26), QColor(0x2a, 0x2d, 0x32), QColor(0xe8, 0xea, 0xed),
                       QColor(0xb4, 0xba, 0xc4), QColor(0x7d, 0x85, 0x91), QColor(0xff, 0x8a, 0x7a),
                       QColor(0x1f, 0x16, 0x14), QColor(0x7f, 0xd6, 0x9f), QColor(0x8a, 0xb8, 0xf5),
                       QColor(0xff, 0x8a, 0x7a), QColor(0xb4, 0xba, 0xc4)};

QPalette paletteOf(const ThemeColors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::Link, colors.underway);
    palette.setColor(QPalette::Mid, colors.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.mutedText);
    return palette;
}

/// Chosen rows: the surface with a breath of the accent, so that text and states keep their colours.
QColor selectionOf(const ThemeColors& colors)
{
    const auto mix = [](int surface, int accent) { return (surface * 82 + accent * 18) / 100; };
    return QColor(mix(colors.surface.red(), colors.accent.red()), mix(colors.surface.green(), colors.accent.green()),
                  mix(colors.surface.blue(), colors.accent.blue()));
}

/// The style sheet names colours by their role, so one text serves both themes.
QString styleSheetOf(const ThemeColors& colors, int fontSize)
{
    QFile file(QStringLiteral(":/styles/xianfeng.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[]{
        {"@window", colors.window},   {"@surface", colors.surface}, {"@text", colors.text},
        {"@muted", colors.mutedText}, {"@border", colors.border},   {"@accentText", colors.accentText},
        {"@accent", colors.accent},   {"@done", colors.done},       {"@underway", colors.underway},
        {"@late", colors.late},       {"@nothing", colors.nothing}, {"@selection", selectionOf(colors)},
    };
    for (const auto& [name, color] : names)
        text.replace(QLatin1String(name), color.name());
    // A tick is as high as the capitals of the words beside it, and its mark stands out from the accent.
    text.replace(QLatin1String("@tick"), QStringLiteral("%1px").arg(fontSize * 3 / 2));
    text.replace(QLatin1String("@mark"),
                 colors.accentText.lightness() > 127 ? QStringLiteral("marklight") : QStringLiteral("markdark"));
    return text;
}

/// One family that has every character; the desktop's own default may lack Chinese.
QString interfaceFamily()
{
    static const QStringList wanted{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
                                    QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                    QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList known = QFontDatabase::families();
    for (const QString& each : wanted) {
        if (known.contains(each))
            return each;
    }
    return QApplication::font().family();
}

} // namespace

const ThemeColors& themeColors(Preferences::Theme theme)
{
    return theme == Preferences::Theme::Dark ? dark : light;
}

const ThemeColors& themeColors()
{
    initInterfaceResources();
    return themeColors(currentTheme);
}

void applyTheme(QApplication& application, Preferences::Theme theme, int fontSize)
{
    initInterfaceResources();
    currentTheme = theme;
    static const QString family = interfaceFamily();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(themeColors(theme)));
    QApplication::setFont(QFont(family, fontSize));
    application.setStyleSheet(styleSheetOf(themeColors(theme), fontSize));
}

void setRefusal(QWidget& widget, bool isRefusal)
{
    widget.setProperty("refusal", isRefusal);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace xf
