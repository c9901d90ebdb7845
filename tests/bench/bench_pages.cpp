// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pages FILE: every page of the real window opened, opened again, its list sorted by each column and filtered.
// Prints a line for each of the four: the longest of all in milliseconds, and the page it was.
#include "branchfile.h"
#include "filedialogs.h"
#include "mainwindow.h"
#include "page.h"
#include "pageregistry.h"
#include "session.h"
#include "workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QThread>

#include <cstdio>

using namespace xf;

namespace {

constexpr double nanosecondsPerMs = 1e6;
constexpr int mostColumns = 6;

/// The longest time that one kind of action took, and where.
struct Longest {
    double milliseconds = 0;
    QString page;
};

/// From the action until everything it put off is done and painted.
template <class Action>
double timeOf(QWidget& window, const Action& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMs;
}

/// The longest that the window was deaf while it did what the opening of a page left for later.
double longestStallAfter()
{
    constexpr int settleMs = 300;
    double longest = 0;
    QElapsedTimer whole;
    whole.start();
    while (whole.elapsed() < settleMs) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMs);
        QThread::msleep(1);
    }
    return longest;
}

void note(Longest& longest, double milliseconds, const QString& page)
{
    if (milliseconds > longest.milliseconds)
        longest = {milliseconds, page};
}

class Pages
{
public:
    explicit Pages(MainWindow& window) : m_window(window) {}

    void run()
    {
        for (Longest* into : {&m_first, &m_again}) {
            for (const PageEntry& entry : pageEntries()) {
                const double opened = timeOf(m_window, [&] { bench().goTo(entry.key); });
                note(*into, std::max(opened, longestStallAfter()), entry.key);
            }
        }
        for (const PageEntry& entry : pageEntries()) {
            bench().goTo(entry.key);
            QCoreApplication::processEvents();
            sortTables(entry.key);
            filter(entry.key);
        }
    }

    void print() const
    {
        for (const auto& [what, longest] :
             {std::pair{"first", m_first}, {"again", m_again}, {"sorted", m_sorted}, {"filtered", m_filtered}})
            std::printf("%s %.1f %s\n", what, longest.milliseconds, qPrintable(longest.page));
    }

private:
    Workbench& bench() const { return *m_window.workbench(); }

    void sortTables(const QString& page)
    {
        for (QTableView* table : m_window.findChildren<QTableView*>()) {
            if (!table->isVisible() || !table->isSortingEnabled())
                continue;
            for (int column = 0; column < std::min(mostColumns, table->model()->columnCount()); ++column)
                note(m_sorted, timeOf(m_window, [&] { table->sortByColumn(column, Qt::DescendingOrder); }), page);
        }
    }

    void filter(const QString& page)
    {
        for (Page* each : m_window.findChildren<Page*>()) {
            auto* field = each->isVisible() ? qobject_cast<QLineEdit*>(each->filterField()) : nullptr;
            if (!field || !field->isVisible())
                continue;
            for (const QString& typed : {QStringLiteral("2"), QStringLiteral("20"), QStringLiteral("承"), QString()})
                note(m_filtered, timeOf(m_window, [&] { field->setText(typed); }), page);
        }
    }

    MainWindow& m_window;
    Longest m_first;
    Longest m_again;
    Longest m_sorted;
    Longest m_filtered;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    NativeFileDialogs dialogs;
    MainWindow window(dialogs);
    window.resize(1366, 768);
    window.openFile(QCoreApplication::arguments().value(1));
    if (!window.workbench()) {
        std::fprintf(stderr, "bench_pages FILE\n");
        return 1;
    }
    window.show();
    QCoreApplication::processEvents();
    Pages pages(window);
    pages.run();
    pages.print();
    return 0;
}
