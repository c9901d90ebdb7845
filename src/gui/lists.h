// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;
class QLabel;
class QTableView;

namespace xf {

/// What a list leaves out as it stands.
struct ListNarrowing {
    QString by;   ///< the words, the year, where it was led from; empty: nothing is left out
    int all = -1; ///< how many there are without that; -1: not known
};

/// Keeps with a list how it is narrowed, for the paper that is made of it.
void setNarrowing(QTableView& table, const ListNarrowing& narrowing);
[[nodiscard]] ListNarrowing narrowingOf(const QTableView& table);
/// What the list is called above its paper; without this by its accessible name.
void setListTitle(QTableView& table, const QString& title);
[[nodiscard]] QString listTitle(const QTableView& table);

/// Makes a table the house's list to read and choose from: whole rows, one at a time, nothing edited in place, Tab
/// leaves it, rows high enough for the hand.
void setUpList(QTableView& table);
/// Lets long texts wrap, each row as high as its words need, up to a few lines; a long list keeps rows of one height,
/// so that it opens at once.
void wrapRows(QTableView& table);
/// How high a row of so many lines is, in pixels.
int rowHeightFor(const QFont& font, int lines);
/// How high a line is of a short list to choose from, in pixels.
int choiceHeightFor(const QFont& font);
/// Whether few words go into a line, so that texts wrap into more lines rather than ask for more width.
bool isLargeType(const QFont& font);
/// How high the rows of a list are whose titles wrap: two lines, and three where large type leaves few words to a line.
int titleRowHeight(const QFont& font);
/// A line of plain text under a name of its own that wraps where the width ends.
QLabel* makeWrappedLabel(const char* name);

} // namespace xf
