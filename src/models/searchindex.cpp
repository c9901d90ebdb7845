// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "pinyin.h"

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype excerptBefore = 12;
constexpr qsizetype excerptLength = 48;

bool isSearchable(const Kind& kind)
{
    return kind.firstWith(FieldFlag::Searchable) != nullptr;
}

QString searchText(const Kind& kind, const Record& record)
{
    QStringList parts;
    for (const Field& field : kind.fields) {
        if (field.has(FieldFlag::Searchable))
            parts << field.get(record).toString().simplified();
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString excerptOf(const QString& text, const QString& needle)
{
    const qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max<qsizetype>(0, at - excerptBefore);
    QString excerpt = text.mid(from, excerptLength);
    if (from > 0)
        excerpt.prepend(QChar(0x2026));
    if (from + excerptLength < text.size())
        excerpt.append(QChar(0x2026));
    return excerpt;
}

} // namespace

SearchIndex::SearchIndex(Editor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    std::copy_if(allKinds().begin(), allKinds().end(), std::back_inserter(m_kinds),
                 [](const Kind* kind) { return isSearchable(*kind); });
    connect(&editor, &Editor::changed, this, &SearchIndex::apply);
}

void SearchIndex::add(const Kind& kind, const Record& record)
{
    Entry entry{&kind, record.id, record.parent ? record.parent : record.id, searchText(kind, record), {}};
    if (entry.text.isEmpty())
        return;
    entry.haystack = entry.text.toCaseFolded();
    if (kind.role != KindRole::Child)
        entry.haystack += QLatin1Char('\n') + pinyinInitials(kind.title(record));
    m_entries[&kind].push_back(std::move(entry));
}

bool SearchIndex::readNext()
{
    if (m_nextKind >= m_kinds.size())
        return false;
    const Kind& kind = *m_kinds[m_nextKind++];
    m_entries[&kind].clear();
    const auto records = m_editor.records().load(kind);
    if (!records)
        m_unread = records.error();
    for (const RecordPtr& record : records ? *records : Records())
        add(kind, *record);
    return m_nextKind < m_kinds.size();
}

void SearchIndex::readAll()
{
    while (readNext()) {
    }
}

void SearchIndex::apply(const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        if (!isSearchable(*change.kind))
            continue;
        auto& entries = m_entries[change.kind];
        std::erase_if(entries, [&](const Entry& entry) { return entry.id == change.record().id; });
        if (change.after)
            add(*change.kind, *change.after);
    }
}

std::vector<SearchHit> SearchIndex::find(const QString& typed, int most) const
{
    const QString needle = typed.simplified().toCaseFolded();
    std::vector<SearchHit> hits;
    if (needle.isEmpty())
        return hits;
    for (const Kind* kind : m_kinds) {
        int found = 0;
        const auto entries = m_entries.constFind(kind);
        if (entries == m_entries.constEnd())
            continue;
        for (const Entry& entry : *entries) {
            if (found == most)
                break;
            if (!entry.haystack.contains(needle))
                continue;
            hits.push_back({kind, entry.id, entry.owner, {}, excerptOf(entry.text, needle)});
            ++found;
        }
    }
    for (SearchHit& hit : hits) {
        const Kind* owner = m_editor.records().kindOf(hit.owner);
        const auto record = owner ? m_editor.records().find(*owner, hit.owner) : Result<RecordPtr>(RecordPtr());
        if (record && *record)
            hit.title = owner->title(**record);
    }
    return hits;
}

} // namespace xf
