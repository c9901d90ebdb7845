// SPDX-License-Identifier: GPL-3.0-or-later
// The links of the campaign: 领导点评, 群众评议, 评选表彰.
#include "scriptedyear.h"

#include <QTableView>

namespace xf {

/// A round opened in one action and written one after the other; what is left is only opened.
void ScriptedYear::writeReviews(const char* date, int count)
{
    m_secretary.page("campaign");
    m_secretary.fill(typed({{"roundDate", date}, {"roundReviewer", "直属机关党委"}}));
    m_secretary.click("reviewOpenRound");
    for (int written = 0; written < count; ++written) {
        if (written > 0)
            m_secretary.click("reviewNext");
        m_secretary.fill(typed({{"strengths", "按期兑现承诺"}, {"advice", "多下基层"}}));
    }
}

/// Three valid sheets and an invalid one, a key a line.
void ScriptedYear::countBallots()
{
    m_secretary.page("campaign");
    m_secretary.addRow(
        "appraisal",
        typed({{"date", "2026-12-10"}, {"voters", "masses"}, {"heads", "6"}, {"handed", "5"}, {"returned", "4"}}));
    auto* sheet = m_secretary.find<QTableView>("ballotRows");
    sheet->setFocus();
    for (const char* keys : {"11111", "12111", "34110"}) {
        QTest::keyClicks(sheet, QLatin1String(keys));
        QTest::keyClick(sheet, Qt::Key_Return);
    }
    QTest::keyClick(sheet, Qt::Key_X);
}

/// Proposed with the facts of the year, published, awarded, and the plaque handed over.
void ScriptedYear::honour(const char* name)
{
    m_secretary.page("campaign");
    auto* candidates = m_secretary.find<QTableView>("candidates");
    for (int row = 0; row < candidates->model()->rowCount(); ++row) {
        if (candidates->model()->index(row, 0).data().toString() == words(name))
            candidates->selectRow(row);
    }
    m_secretary.fill(typed(
        {{"proposedHonour", "支部优秀共产党员"}, {"proposedFrom", "2026-12-10"}, {"proposedUntil", "2026-12-16"}}));
    m_secretary.click("proposeChosen");
    m_secretary.changeRow("commendation", words(name), typed({{"result", "awarded"}, {"date", "2026-12-18"}}));
    m_secretary.click("handOverPlaques");
}

} // namespace xf
