// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace xf {

/// What the user likes, kept on this computer and not in the branch file. Holds no text of records.
class Preferences
{
public:
    enum class Theme { Light, Dark };
    enum class Language { System, Chinese, English };

    static constexpr int defaultFontSize = 12; ///< points; readable at fifty-five
    static constexpr int smallestFontSize = 10;
    static constexpr int largestFontSize = 24;

    static constexpr qint64 gigabyte = 1'073'741'824;
    static constexpr qint64 usualBackupLimit = 2 * gigabyte;

    static Theme theme();
    static void setTheme(Theme theme);
    static int fontSize();
    static void setFontSize(int points);
    static Language language();
    static void setLanguage(Language language);
    static QString lastFile();
    static void setLastFile(const QString& path);

    /// What the backups of one branch may take before the secretary is asked, in bytes.
    static qint64 backupLimit();
    static void setBackupLimit(qint64 bytes);

    /// Geometry, widths and splitters by the name of what they belong to.
    static QByteArray layout(const QString& name);
    static void setLayout(const QString& name, const QByteArray& state);
    static QString word(const QString& name);
    static void setWord(const QString& name, const QString& value);
};

} // namespace xf
