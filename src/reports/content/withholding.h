// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/discretion.h"

#include <QHash>
#include <QSet>

namespace xf {

/// What people told in confidence about households: health, income, family (DOMAIN.md §6). The public edition is
/// drafted as if it had never been written down, so that no paper has to know what to leave out: the texts that the
/// descriptions of a personal record and of its rows mark as sensitive, and every word of its steps, progress and
/// changes; a step back (返贫) has another name. Days, money spent and kinds of aid stay. What members said of
/// themselves at a meeting (对照检查) and what a leader found wanting in them (领导点评) is left out the same way.
class Withholding
{
public:
    explicit Withholding(const PaperSources& sources);

    /// The same sources without these texts.
    [[nodiscard]] const PaperSources& sources() const { return m_sources; }
    /// Takes copies of them out of a finished paper: an edited section, an answer of a checklist may repeat one.
    void blot(paper::Document& document) const;
    /// Which of them a paper prints, and in how many places.
    [[nodiscard]] std::vector<Hidden> foundIn(const paper::Document& document) const;

private:
    void empty(CampaignSnapshot& snapshot);
    void empty(Dossier& dossier);
    void emptyFacts(CampaignSnapshot& snapshot);
    void emptyFindings(CampaignSnapshot& snapshot);
    void emptyReviews(CampaignSnapshot& snapshot);
    static void renameSetbacks(CampaignSnapshot& snapshot);
    /// A piece of a text between its punctuation marks, by which a copy is known.
    struct Piece {
        QString text;
        qsizetype field = 0;
    };

    void note(const Kind& kind, const Field& field, const QString& text);
    void list(const Kind& kind, const char* key, QString& text);
    /// The longest piece that stands at a place of a text; nullptr if none does.
    [[nodiscard]] const Piece* pieceAt(QStringView text, qsizetype place) const;
    [[nodiscard]] RecordPtr without(const Kind& kind, const RecordPtr& record);
    template <class Row>
    void emptyLife(const Kind& kind, std::vector<Row>& rows);

    PaperSources m_sources;
    QStringList m_fields;                       ///< what the list of hidden things calls them
    QSet<qsizetype> m_listedOnly;               ///< those whose copies stay
    QHash<size_t, std::vector<Piece>> m_pieces; ///< by a hash of how they begin
};

} // namespace xf
