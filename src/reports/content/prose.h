// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

/// Small turns of phrase that every Chinese paper needs. No layout, no records.
namespace xf::prose {

/// 7月12日; with its year when that is not `year`. Empty for no date.
QString day(QDate date, int year);
/// 7月1日至7月5日, or what is known of it.
QString span(QDate from, QDate until, int year);
/// 2026年9月30日.
QString fullDay(QDate date);
/// 2026年9月30日, 2026年9月 or 2026年, as much as an ISO text of a day, month or year says.
QString partialDay(const QString& iso);
/// 第三季度.
QString quarterName(int number);
/// 1.5亿元 or 1.5万元 when that is exact to two places, else 12345.6元.
QString money(Fen fen);
/// The text on one line without closing punctuation, to be built into a sentence.
QString clause(const QString& text);
/// The text as a sentence: closed by 。 unless it closes itself; empty stays empty.
QString sentence(const QString& text);
/// A title or text shortened to about `length` characters.
QString shortened(const QString& text, int length = 30);
/// 张三、李四; with more than `limit` 张三、李四等5人 (measure 人).
QString listed(const QStringList& items, int limit = 20, const QString& measure = QStringLiteral("人"));
/// “text”; quotation marks inside become ‘ and ’.
QString inQuotes(const QString& text);
/// “title”, but a title that brings its own 《》 or “” stays as it is.
QString quoted(const QString& title);
/// 《title》, but not twice.
QString bookTitle(const QString& title);
/// The non-empty parts with a separator between.
QString joined(const QStringList& parts, const QString& separator = QStringLiteral("，"));

} // namespace xf::prose
