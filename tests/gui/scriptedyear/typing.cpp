// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing.h"

#include "fields/choicefield.h"
#include "fields/linefield.h"
#include "fields/longtextfield.h"
#include "fields/ticksfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace xf {

namespace {

void choose(QComboBox& combo, const QString& key)
{
    const int wanted = combo.findData(key);
    if (wanted < 0)
        qFatal("no choice %s", qPrintable(key));
    while (combo.currentIndex() < wanted)
        QTest::keyClick(&combo, Qt::Key_Down);
    while (combo.currentIndex() > wanted)
        QTest::keyClick(&combo, Qt::Key_Up);
}

/// In a cell the list drops down by itself; Enter in it ends the cell.
void chooseFromList(QComboBox& combo, const QString& key)
{
    QCoreApplication::processEvents();
    if (!combo.view()->isVisible())
        return choose(combo, key);
    const int wanted = combo.findData(key);
    if (wanted < 0)
        qFatal("no choice %s", qPrintable(key));
    QWidget* window = combo.window();
    combo.view()->setCurrentIndex(combo.model()->index(wanted, 0));
    QTest::keyClick(combo.view(), Qt::Key_Return);
    takeFocusBack(*window);
}

void tick(const TicksField& field, const QString& keys)
{
    const QStringList wanted = keys.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QCheckBox* box : field.boxes()) {
        if (box->isChecked() != wanted.contains(box->objectName()))
            box->click();
    }
}

/// Enter takes the first of the list that a reference offers while it is typed.
void takeOffered(QLineEdit& line)
{
    QWidget* list = QApplication::activePopupWidget();
    if (!list)
        return;
    QTest::keyClick(list, Qt::Key_Return);
    takeFocusBack(*line.window());
}

} // namespace

void takeFocusBack(QWidget& window)
{
    if (QApplication::activeWindow() == &window)
        return;
    window.activateWindow();
    QCoreApplication::processEvents();
    QApplication::setActiveWindow(&window);
}

void typeText(QWidget& widget, const QString& text)
{
    QInputMethodEvent event(QString(), {});
    event.setCommitString(text);
    QApplication::sendEvent(&widget, &event);
}

void typeInto(FieldEditor& editor, const QString& text)
{
    editor.input()->setFocus(Qt::TabFocusReason);
    if (auto* choice = qobject_cast<ChoiceField*>(&editor))
        return editor.isInline() ? chooseFromList(*choice->combo(), text) : choose(*choice->combo(), text);
    if (auto* ticks = qobject_cast<TicksField*>(&editor))
        return tick(*ticks, text);
    if (auto* check = qobject_cast<CheckField*>(&editor)) {
        if (check->box()->isChecked() != !text.isEmpty())
            check->box()->click();
        return;
    }
    if (auto* words = qobject_cast<LongTextField*>(&editor)) {
        words->edit()->selectAll();
        return typeText(*words->edit(), text);
    }
    auto* line = qobject_cast<LineField*>(&editor);
    if (!line)
        qFatal("%s is no field that can be typed into", qPrintable(editor.objectName()));
    line->line()->selectAll();
    typeText(*line->line(), text);
    takeOffered(*line->line());
}

void leaveField(FieldEditor& editor)
{
    const bool isText = qobject_cast<LongTextField*>(&editor) != nullptr;
    QTest::keyClick(editor.input(), isText ? Qt::Key_Tab : Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace xf
