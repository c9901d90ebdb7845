// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/namemask.h"

#include "nameorder.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace xf {

namespace {

constexpr qsizetype shortestName = 2;

} // namespace

QString maskedName(const QString& name)
{
    return name.isEmpty() ? QString() : surname(name) + QStringLiteral("某某");
}

/// The place of a name in m_names; a new one is kept as it is.
size_t NameMask::nameOf(const QString& name)
{
    const auto known =
        std::find_if(m_names.begin(), m_names.end(), [&](const Name& each) { return each.text == name; });
    if (known != m_names.end())
        return static_cast<size_t>(known - m_names.begin());
    m_names.push_back({name, {}, {}, 0});
    const size_t place = m_names.size() - 1;
    const QString spaced = spacedName(name);
    for (const QString& text : spaced == name ? QStringList{name} : QStringList{name, spaced}) {
        std::vector<Pattern>& patterns = m_patterns[text.front()];
        patterns.push_back({text, place});
        std::stable_sort(patterns.begin(), patterns.end(),
                         [](const Pattern& a, const Pattern& b) { return a.text.size() > b.text.size(); });
    }
    return place;
}

void NameMask::hide(const QString& name, const QString& group)
{
    if (name.size() < shortestName)
        return;
    Name& known = m_names[nameOf(name)];
    if (!known.masked.isEmpty())
        return;
    known.masked = maskedName(name);
    known.group = group;
    ++m_hidden;
}

void NameMask::keep(const QString& name)
{
    if (name.size() >= shortestName)
        (void)nameOf(name);
}

const NameMask::Pattern* NameMask::at(const QString& text, qsizetype place) const
{
    const auto found = m_patterns.constFind(text[place]);
    if (found == m_patterns.constEnd())
        return nullptr;
    const auto pattern = std::find_if(found->begin(), found->end(), [&](const Pattern& each) {
        return QStringView(text).mid(place).startsWith(each.text);
    });
    return pattern == found->end() ? nullptr : &*pattern;
}

int NameMask::mask(QString& text)
{
    if (isEmpty() || text.isEmpty())
        return 0;
    QString masked;
    int places = 0;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size();) {
        const Pattern* pattern = at(text, i);
        if (!pattern) {
            ++i;
            continue;
        }
        Name& name = m_names[pattern->name];
        if (!name.masked.isEmpty()) {
            masked += QStringView(text).mid(done, i - done);
            masked += name.masked;
            done = i + pattern->text.size();
            ++name.places;
            ++places;
        }
        i += pattern->text.size();
    }
    if (places > 0)
        text = masked + text.mid(done);
    return places;
}

void NameMask::forgetPlaces()
{
    for (Name& each : m_names)
        each.places = 0;
}

std::vector<NameMask::Name> NameMask::names() const
{
    std::vector<Name> hidden;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(hidden),
                 [](const Name& each) { return !each.masked.isEmpty(); });
    std::stable_sort(hidden.begin(), hidden.end(),
                     [](const Name& a, const Name& b) { return a.text.size() > b.text.size(); });
    return hidden;
}

} // namespace xf
