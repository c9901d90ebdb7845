// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "historysentence.h"

#include <QAbstractTableModel>

namespace xf {

/// The history as sentences, newest first; older entries are read as the view asks for them.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Sentence, Mark, ColumnCount };
    enum Role { RecordRole = Qt::UserRole + 1, KindRoleKey };

    HistoryModel(Editor& editor, std::function<QString(Id)> nameOf, QObject* parent = nullptr);

    /// A history that cannot be read is an Error, and then no entry is shown: it is not one without changes.
    Result<void> setFilter(const HistoryFilter& filter);
    Result<void> reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Older entries, or what an edit changed, could not be read.
    void refused(const xf::Error& error);

private:
    struct Row {
        QDateTime at;
        HistoryEntry::State state;
        HistoryChange change;
    };
    Result<std::vector<Row>> read(qint64 beforeEntry);

    Editor& m_editor;
    HistorySentence m_sentence;
    HistoryFilter m_filter;
    std::vector<Row> m_rows;
    qint64 m_oldest = 0;
    bool m_hasMore = false;
};

} // namespace xf
