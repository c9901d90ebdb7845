// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"
#include "story.h"

#include <QSet>

namespace xf {

/// What a member's card says, part by part. A part about which nothing is known is empty.
class MemberParts
{
public:
    /// `year` 0: all years.
    MemberParts(const PaperContext& context, const Member& member, const Story& story, int year);

    /// Who it is; phone and birth stay in the file.
    [[nodiscard]] paper::Table basics() const;
    /// One row a pledge, with what came of it; the latest year first.
    [[nodiscard]] paper::Table pledges() const;
    /// 5项（已销号3项，践诺中2项）, behind the heading of the table.
    [[nodiscard]] QString pledgeCounts() const;
    /// One row a quarter, the four voices for each item.
    [[nodiscard]] paper::Table grades() const;
    /// What the last quarter found wanting, honours, plaques, reviews, households aided and books read, a row each:
    /// 项目, 日期, 情况. The last row tells by activity what the story knows beyond these: how many, and what they are
    /// called.
    [[nodiscard]] paper::Table deeds() const;

private:
    /// A pledge of the member's own: of the snapshot, or of a year that only the story knows.
    struct PledgeLine {
        int year = 0;
        std::vector<paper::Cell> cells;
        QString state;
    };

    [[nodiscard]] bool concerns(QDate date) const;
    [[nodiscard]] bool isOwnPledge(const Dossier& pledge) const;
    [[nodiscard]] std::vector<PledgeLine> pledgeLines() const;
    [[nodiscard]] std::vector<PledgeLine> olderPledges(const QSet<Id>& told) const;
    void addGaps(paper::Table& table) const;
    void addHonours(paper::Table& table) const;
    void addReviews(paper::Table& table) const;
    void addAid(paper::Table& table, const Dossier& household) const;
    void addReading(paper::Table& table) const;
    [[nodiscard]] QSet<Id> missedMeetings() const;
    void addOthers(paper::Table& table) const;

    const PaperContext& m_context;
    const Member& m_member;
    const Story& m_story;
    int m_year;
};

} // namespace xf
