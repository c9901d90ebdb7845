// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretary.h"

#include "fields/childtable.h"
#include "fields/fieldeditor.h"
#include "kind.h"
#include "messagebar.h"
#include "page.h"
#include "session.h"
#include "tabrows.h"
#include "typing.h"
#include "workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace xf {

namespace {

/// A part of a page that is shown before it has its place is a window of its own for a moment, and takes the keys away.
class StrayWindows : public QObject
{
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        const bool isShown = event->type() == QEvent::Show && widget && widget->isWindow();
        if (isShown && widget->windowType() == Qt::Window && !qobject_cast<const MainWindow*>(widget))
            qFatal("%s “%s” is shown as a window", widget->metaObject()->className(), qPrintable(widget->objectName()));
        return false;
    }
};

} // namespace

Secretary::Secretary(QString file) : m_file(std::move(file)), m_strays(std::make_unique<StrayWindows>())
{
    qApp->installEventFilter(m_strays.get());
}

Secretary::~Secretary() = default;

void Secretary::start(QDate today)
{
    m_window = std::make_unique<MainWindow>(m_answers, today);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    QObject::connect(m_window.get(), &MainWindow::fileOpened, m_window.get(), [this] {
        QObject::connect(m_window->session(), &Session::refused, m_window.get(),
                         [](const Error& error) { qFatal("%s", qPrintable(error.sentence)); });
    });
    if (QFileInfo::exists(m_file))
        m_window->openFile(m_file);
}

void Secretary::found(const QString& name, const QString& unit)
{
    auto* first = find<QLineEdit>("newBranchName");
    first->setFocus();
    typeText(*first, name);
    auto* second = find<QLineEdit>("newBranchUnit");
    second->setFocus();
    typeText(*second, unit);
    QTest::keyClick(second, Qt::Key_Return);
    if (!m_window->session())
        qFatal("no branch was made");
}

void Secretary::stop()
{
    m_window->workbench()->flush();
    m_window.reset();
}

QWidget* Secretary::currentPage() const
{
    for (Page* each : m_window->findChildren<Page*>()) {
        if (each->isVisible())
            return each;
    }
    return m_window.get();
}

void Secretary::page(const char* key)
{
    m_window->workbench()->goTo(QLatin1String(key));
    QCoreApplication::processEvents();
}

QWidget* Secretary::reveal(const QString& name)
{
    takeFocusBack(*m_window);
    const auto found = currentPage()->findChildren<QWidget*>(name);
    if (found.isEmpty())
        qFatal("no control %s", qPrintable(name));
    QWidget* control = found.front();
    for (QWidget* each : found) {
        if (each->isVisible())
            control = each;
    }
    // From the outermost tabs inwards, as one clicks one's way.
    std::vector<std::pair<TabRows*, QWidget*>> way;
    for (QWidget* each = control; each; each = each->parentWidget()) {
        auto* tabs = qobject_cast<TabRows*>(each);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            if (tabs->widget(tab) == control || tabs->widget(tab)->isAncestorOf(control))
                way.emplace_back(tabs, tabs->widget(tab));
        }
    }
    for (auto each = way.rbegin(); each != way.rend(); ++each)
        each->first->setCurrentWidget(each->second);
    QCoreApplication::processEvents();
    return control;
}

void Secretary::click(const char* name)
{
    auto* button = find<QAbstractButton>(name);
    if (!button->isEnabled())
        qFatal("%s cannot be pressed", name);
    button->click();
    QCoreApplication::processEvents();
    for (const QLabel* each : currentPage()->findChildren<QLabel*>()) {
        if (each->property("refusal").toBool() && each->isVisible() && !each->text().isEmpty())
            qFatal("%s: %s", name, qPrintable(each->text()));
    }
}

qint64 Secretary::count(const Kind& kind) const
{
    return *m_window->session()->records().count(kind);
}

size_t Secretary::touchedLast() const
{
    const auto entry = m_window->session()->editor().history().nextUndo();
    return entry && *entry ? (**entry).changes.size() : 0;
}

Id Secretary::newest(const Kind& kind) const
{
    Id newest = 0;
    const Result<Records> records = m_window->session()->records().load(kind);
    for (const RecordPtr& each : *records)
        newest = std::max(newest, each->id);
    return newest;
}

Id Secretary::newRecord(const char* page, const Typed& fields)
{
    const Kind& kind = *kindByKey(QString::fromLatin1(page));
    const qint64 before = count(kind);
    this->page(page);
    find<QTableView>("recordTable");
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    if (count(kind) != before + 1)
        qFatal("no new record of %s", page);
    fill(fields);
    return newest(kind);
}

void Secretary::open(const char* page, const QString& title)
{
    this->page(page);
    auto* table = find<QTableView>("recordTable");
    const auto* model = table->model();
    QStringList seen;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            seen << model->index(row, column).data().toString();
            if (table->isColumnHidden(column) || model->index(row, column).data().toString() != title)
                continue;
            table->setFocus();
            table->setCurrentIndex(model->index(row, column));
            return;
        }
    }
    qFatal("no record “%s” on %s: %s", qPrintable(title), page, qPrintable(seen.join(QLatin1Char(' '))));
}

void Secretary::fill(const Typed& fields)
{
    for (const auto& [key, text] : fields) {
        auto* editor = qobject_cast<FieldEditor*>(reveal(key));
        if (!editor)
            qFatal("no field %s", qPrintable(key));
        enter(*editor, text);
    }
}

void Secretary::fillIn(QWidget& form, const Typed& fields)
{
    for (const auto& [key, text] : fields) {
        auto* editor = form.findChild<FieldEditor*>(key);
        if (!editor)
            qFatal("no field %s", qPrintable(key));
        enter(*editor, text);
    }
}

void Secretary::enter(FieldEditor& editor, const QString& text)
{
    typeInto(editor, text);
    leaveField(editor);
    if (!editor.error().isEmpty())
        qFatal("%s: %s", qPrintable(editor.objectName()), qPrintable(editor.error()));
}

void Secretary::typeCell(QTableView& table, const QModelIndex& cell, const QString& text)
{
    takeFocusBack(*m_window);
    table.setFocus();
    table.setCurrentIndex(cell);
    table.scrollTo(cell);
    QTest::keyClick(&table, Qt::Key_F2);
    FieldEditor* editor = nullptr;
    for (auto* each : table.viewport()->findChildren<FieldEditor*>())
        editor = each->isVisible() ? each : editor;
    if (!editor)
        qFatal("the cell of %s cannot be edited", qPrintable(table.objectName()));
    typeInto(*editor, text);
    // Taking the focus back ends the cell, as a click beside it does.
    table.setFocus();
    QCoreApplication::processEvents();
}

/// What was typed into a cell is what it shows.
void Secretary::checkCell(const ChildTable& table, int line, int column, const QString& text)
{
    const QString shown = table.model()->index(line, column).data().toString();
    const FieldType type = table.model()->fieldAt(column)->type;
    const bool isText = type == FieldType::Text || type == FieldType::LongText || type == FieldType::Date;
    if (isText ? shown != text : shown.isEmpty())
        qFatal("%s: typed “%s”, shown “%s”", qPrintable(table.objectName()), qPrintable(text), qPrintable(shown));
}

void Secretary::typeRow(ChildTable& table, Id row, const Typed& cells)
{
    const Kind& kind = table.model()->kind();
    const qint64 before = count(kind);
    for (const auto& [key, text] : cells) {
        const int line = row ? table.model()->rowOf(row) : table.model()->count();
        const int column = table.model()->columnOf(key);
        if (line < 0 || column < 0)
            qFatal("%s has no %s", qPrintable(kind.key), qPrintable(key));
        typeCell(*table.table(), table.model()->index(line, column), text);
        if (row == 0 && count(kind) > before)
            row = newest(kind);
        checkCell(table, row ? table.model()->rowOf(row) : table.model()->count(), column, text);
    }
    const auto* problem = table.findChild<QWidget*>(kind.key + QLatin1String("Problem"));
    if (problem->isVisible() || row == 0)
        qFatal("%s: %s", qPrintable(kind.key), qPrintable(table.table()->accessibleDescription()));
}

Id Secretary::addRow(const char* kind, const Typed& cells)
{
    auto* table = qobject_cast<ChildTable*>(reveal(QLatin1String(kind) + QLatin1String("Table")));
    if (!table)
        qFatal("no table of %s", kind);
    typeRow(*table, 0, cells);
    return newest(table->model()->kind());
}

void Secretary::changeRow(const char* kind, const QString& text, const Typed& cells)
{
    auto* table = qobject_cast<ChildTable*>(reveal(QLatin1String(kind) + QLatin1String("Table")));
    const RecordTableModel* model = table->model();
    for (int row = 0; row < model->count(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString() == text)
                return typeRow(*table, model->idAt(row), cells);
        }
    }
    qFatal("no row “%s” of %s", qPrintable(text), kind);
}

QByteArray Secretary::contents() const
{
    QJsonArray all;
    for (const Kind* kind : allKinds()) {
        const Result<Records> records = m_window->session()->records().load(*kind);
        for (const RecordPtr& each : *records) {
            QJsonObject row{{QStringLiteral("kind"), kind->key}, {QStringLiteral("id"), each->id}};
            for (const Field& field : kind->fields)
                row.insert(field.key, QJsonValue::fromVariant(field.get(*each)));
            all.append(row);
        }
    }
    return QJsonDocument(all).toJson();
}

} // namespace xf
