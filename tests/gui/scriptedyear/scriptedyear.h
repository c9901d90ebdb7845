// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretary.h"

namespace xf {

/// What one branch of six, then seven, then six again does in 2026, month by month; every month the program is started
/// anew on the days on which things happen.
class ScriptedYear
{
public:
    explicit ScriptedYear(Secretary& secretary) : m_secretary(secretary) {}

    void january();
    void february();
    void march();
    void april();
    void may();
    void june();
    void july();
    void august();
    void september();
    void october();
    void november();
    void december();

private:
    void foundTheBranch();
    void draftThePledges();
    void vetThePledges();
    void describe(const char* title, const char* due, const char* text, const char* target);
    void close(const char* pledge, const char* date, const char* step = "销号", const Typed& cells = {});
    /// Marks the lines of a checklist from the first place on, one key a place.
    void mark(const char* page, const QString& keys);
    void takeFact(int row, int column);
    void judgeTheReports();
    void holdTheMeeting();
    void writeReviews(const char* date, int count);
    void countBallots();
    void honour(const char* name);

    Secretary& m_secretary;
};

inline QString words(const char* text)
{
    return QString::fromUtf8(text);
}

/// Key and text pairs from plain literals.
inline Typed typed(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    Typed all;
    for (const auto& [key, text] : pairs)
        all.emplace_back(QLatin1String(key), QString::fromUtf8(text));
    return all;
}

} // namespace xf
