// SPDX-License-Identifier: GPL-3.0-or-later
// The two checklists, by one key a place.
#include "scriptedyear.h"

#include <QListWidget>
#include <QTableView>

namespace xf {

void ScriptedYear::mark(const char* page, const QString& keys)
{
    m_secretary.page(page);
    auto* places = m_secretary.find<QTableView>("grades");
    places->setFocus();
    places->setCurrentIndex(places->model()->index(0, 0));
    // A mark leads on to the next place; with the branch's five that is another voice of the same line.
    const bool isBranch = QLatin1String(page) == QLatin1String("fivegoods");
    for (int place = 0; place < keys.size(); ++place) {
        if (isBranch)
            places->setCurrentIndex(places->model()->index(place, 1)); // the first column words the item
        QTest::keyClick(places, keys[place].toLatin1());
    }
}

/// A fact of the quarter that the records offer is taken over with one key.
void ScriptedYear::takeFact(int row, int column)
{
    auto* places = m_secretary.find<QTableView>("grades");
    places->setCurrentIndex(places->model()->index(row, column));
    QTest::keyClick(places, Qt::Key_Plus);
    const auto* facts = m_secretary.find<QListWidget>("facts");
    QVERIFY(facts->count() > 0);
    QVERIFY2(facts->item(0)->text().startsWith(words("●")), qPrintable(facts->item(0)->text()));
}

} // namespace xf
