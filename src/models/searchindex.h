// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// One place where the typed words were found.
struct SearchHit {
    const Kind* kind = nullptr;
    Id id = 0;       ///< the row itself
    Id owner = 0;    ///< the record to open: the row or the record it belongs to
    QString title;   ///< the record's title
    QString excerpt; ///< the words around the match
};

/// All searchable text of a branch in memory, so that two-character words and pinyin initials are found within a frame.
/// (Of SQLite's full-text tokenizers, unicode61 finds no Chinese word and trigram none of one or two characters.)
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndex(Editor& editor, QObject* parent = nullptr);

    /// Reads the next kind into memory; false when nothing is left to read. Called in idle slices.
    bool readNext();
    void readAll();
    /// Best groups first, at most `most` hits of each kind.
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed, int most) const;
    /// Why part of the branch is not searched; nothing where all of it is.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_unread; }

private:
    struct Entry {
        const Kind* kind = nullptr;
        Id id = 0;
        Id owner = 0;
        QString text;     ///< as shown
        QString haystack; ///< case-folded text and, of titles, the pinyin initials
    };

    void add(const Kind& kind, const Record& record);
    void apply(const std::vector<RowChange>& changes);

    Editor& m_editor;
    size_t m_nextKind = 0;
    std::vector<const Kind*> m_kinds;
    QHash<const Kind*, std::vector<Entry>> m_entries;
    std::optional<Error> m_unread;
};

} // namespace xf
