// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace xf {

namespace {

QLocale localeOf(Preferences::Language wanted)
{
    switch (wanted) {
    case Preferences::Language::Chinese:
        return QLocale(QLocale::Chinese, QLocale::China);
    case Preferences::Language::English:
        return QLocale(QLocale::English);
    case Preferences::Language::System:
        break;
    }
    return QLocale::system();
}

} // namespace

void Language::apply(Preferences::Language wanted)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = localeOf(wanted);
    QLocale::setDefault(locale);
    if (locale.language() != QLocale::Chinese)
        return;
    if (m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/xianfeng_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace xf
