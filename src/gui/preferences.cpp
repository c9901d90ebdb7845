// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "platform.h"

#include <QSettings>

#include <algorithm>

namespace xf {

namespace {

/// The file tells which branch was open last and where its copies lie: nobody else's business. Qt would make it, and
/// the folders above it, for everybody to read.
class PrivateSettings : private platform::PrivateMask, public QSettings
{
public:
    PrivateSettings() : QSettings(QStringLiteral("xianfeng"), QStringLiteral("xianfeng")) {}
};

PrivateSettings settings()
{
    return PrivateSettings();
}

} // namespace

Preferences::Theme Preferences::theme()
{
    return settings().value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? Theme::Dark : Theme::Light;
}

void Preferences::setTheme(Theme theme)
{
    settings().setValue(QStringLiteral("theme"),
                        theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

int Preferences::fontSize()
{
    return std::clamp(settings().value(QStringLiteral("fontSize"), defaultFontSize).toInt(), smallestFontSize,
                      largestFontSize);
}

void Preferences::setFontSize(int points)
{
    settings().setValue(QStringLiteral("fontSize"), std::clamp(points, smallestFontSize, largestFontSize));
}

Preferences::Language Preferences::language()
{
    const QString word = settings().value(QStringLiteral("language")).toString();
    if (word == QLatin1String("zh"))
        return Language::Chinese;
    return word == QLatin1String("en") ? Language::English : Language::System;
}

void Preferences::setLanguage(Language language)
{
    const QString word = language == Language::Chinese   ? QStringLiteral("zh")
                         : language == Language::English ? QStringLiteral("en")
                                                         : QString();
    settings().setValue(QStringLiteral("language"), word);
}

qint64 Preferences::backupLimit()
{
    const qint64 limit = settings().value(QStringLiteral("backupLimit"), usualBackupLimit).toLongLong();
    return limit > 0 ? limit : usualBackupLimit;
}

void Preferences::setBackupLimit(qint64 bytes)
{
    settings().setValue(QStringLiteral("backupLimit"), bytes);
}

QString Preferences::lastFile()
{
    return settings().value(QStringLiteral("lastFile")).toString();
}

void Preferences::setLastFile(const QString& path)
{
    settings().setValue(QStringLiteral("lastFile"), path);
}

QByteArray Preferences::layout(const QString& name)
{
    return settings().value(QStringLiteral("layout/") + name).toByteArray();
}

void Preferences::setLayout(const QString& name, const QByteArray& state)
{
    settings().setValue(QStringLiteral("layout/") + name, state);
}

QString Preferences::word(const QString& name)
{
    return settings().value(QStringLiteral("word/") + name).toString();
}

void Preferences::setWord(const QString& name, const QString& value)
{
    settings().setValue(QStringLiteral("word/") + name, value);
}

} // namespace xf
