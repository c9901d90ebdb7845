// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QLabel;
class QTableView;

namespace xf {

/// Makes a table the house's list to read and choose from: whole rows, one at a time, nothing edited in place, Tab
/// leaves it, rows high enough for the hand.
void setUpList(QTableView& table);
/// How high the rows of a list are whose titles wrap: two lines, and three where large type leaves few words to a line.
int titleRowHeight(const QFont& font);
/// A line of plain text under a name of its own that wraps where the width ends.
QLabel* makeWrappedLabel(const char* name);

} // namespace xf
