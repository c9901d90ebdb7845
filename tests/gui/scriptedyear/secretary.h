// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../answers.h"
#include "mainwindow.h"
#include "record.h"

#include <QDate>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QAbstractItemModel;
class QTableView;

namespace xf {

class ChildTable;
class FieldEditor;
class Kind;

/// A field's key and what is typed into it. Choices are named by their keys, ticks by their keys with blanks between.
using Typed = std::vector<std::pair<QString, QString>>;

/// The secretary at the keyboard: drives the real main window by the names of its controls, and stops the test with the
/// sentence on the screen when something is not taken.
class Secretary
{
public:
    explicit Secretary(QString file);
    ~Secretary();

    /// The program starts on a day, on the branch's file, or with the first-start page when there is none yet.
    void start(QDate today);
    void stop();
    /// The first-start page: a branch's name and unit, Enter.
    void found(const QString& name, const QString& unit);

    /// A page, and the register of a kind in a sheet of its own on it.
    void page(const char* key);
    /// Brings a control to the front through all the tabs around it.
    QWidget* reveal(const QString& name);
    void click(const char* name);

    /// Ctrl+N on a page, then its form.
    Id newRecord(const char* page, const Typed& fields);
    /// The record of this title in the page's list.
    void open(const char* page, const QString& title);
    /// Types into the form in front.
    void fill(const Typed& fields);
    void fillIn(QWidget& form, const Typed& fields);

    /// One more row of a child kind or register; its id.
    Id addRow(const char* kind, const Typed& cells);
    /// Changes the row whose cells have this text somewhere.
    void changeRow(const char* kind, const QString& text, const Typed& cells);
    /// A dated step of the record in hand, by its Chinese name.
    void step(const char* name, const char* date, const Typed& cells = {});
    /// Ctrl+J, the day, what was done, then the figures of the entry.
    void progress(const char* date, const QString& text, const Typed& figures = {});
    /// Adds a file as evidence of the record in hand.
    void attach(const QString& name);
    /// “One step for several…” for all that lack it.
    int stepForAll(const char* page, const char* stepKey, const Typed& fields);

    void typeCell(QTableView& table, const QModelIndex& cell, const QString& text);
    /// A number in the cell of a score sheet that has the cursor; Enter goes on.
    void typeScore(QTableView& sheet, const QString& digits);
    /// A quarter's summary as PDF, and its text without blanks.
    QString print(int quarter, const QString& pdf);

    template <class W>
    W* find(const char* name)
    {
        auto* found = qobject_cast<W*>(reveal(QLatin1String(name)));
        if (!found)
            qFatal("%s is not of that class", name);
        return found;
    }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Answers& answers() { return m_answers; }
    /// How many records the newest action touched: a batch is one.
    [[nodiscard]] size_t touchedLast() const;
    [[nodiscard]] qint64 count(const Kind& kind) const;
    /// All records as text, to compare two states of the file.
    [[nodiscard]] QByteArray contents() const;

private:
    QWidget* currentPage() const;
    void enter(FieldEditor& editor, const QString& text);
    Id newest(const Kind& kind) const;
    static void checkCell(const ChildTable& table, int line, int column, const QString& text);
    void typeRow(ChildTable& table, Id row, const Typed& cells);

    QString m_file;
    std::unique_ptr<QObject> m_strays;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace xf
