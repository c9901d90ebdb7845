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

/// To write takes two syncs of the disk, which a start would wait for, so what is there already is not written again.
void store(const QString& key, const QVariant& value)
{
    PrivateSettings kept;
    if (kept.value(key) != value)
        kept.setValue(key, value);
}

} // namespace

Preferences::Theme Preferences::theme()
{
    return settings().value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? Theme::Dark : Theme::Light;
}

void Preferences::setTheme(Theme theme)
{
    store(QStringLiteral("theme"), theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

int Preferences::fontSize()
{
    return std::clamp(settings().value(QStringLiteral("fontSize"), defaultFontSize).toInt(), smallestFontSize,
                      largestFontSize);
}

void Preferences::setFontSize(int points)
{
    store(QStringLiteral("fontSize"), std::clamp(points, smallestFontSize, largestFontSize));
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
    store(QStringLiteral("language"), word);
}

qint64 Preferences::backupLimit()
{
    const qint64 limit = settings().value(QStringLiteral("backupLimit"), usualBackupLimit).toLongLong();
    return limit > 0 ? limit : usualBackupLimit;
}

void Preferences::setBackupLimit(qint64 bytes)
{
    store(QStringLiteral("backupLimit"), bytes);
}

QString Preferences::lastFile()
{
    return settings().value(QStringLiteral("lastFile")).toString();
}

void Preferences::setLastFile(const QString& path)
{
    store(QStringLiteral("lastFile"), path);
}

QByteArray Preferences::layout(const QString& name)
{
    return settings().value(QStringLiteral("layout/") + name).toByteArray();
}

void Preferences::setLayout(const QString& name, const QByteArray& state)
{
    store(QStringLiteral("layout/") + name, state);
}

QString Preferences::word(const QString& name)
{
    return settings().value(QStringLiteral("word/") + name).toString();
}

void Preferences::setWord(const QString& name, const QString& value)
{
    store(QStringLiteral("word/") + name, value);
}

} // namespace xf
