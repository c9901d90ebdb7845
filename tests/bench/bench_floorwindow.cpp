// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of the start: a bare window with one SQLite table view, which leaves after its first paint.
#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>
#include <QTimer>

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (argc != 2 || !database.open())
        return 1;
    QMainWindow window;
    QSqlTableModel model;
    model.setTable(QStringLiteral("pledge"));
    model.select();
    QTableView view;
    view.setModel(&model);
    window.setCentralWidget(&view);
    window.resize(1366, 768);
    FirstPaint painted;
    view.viewport()->installEventFilter(&painted);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
