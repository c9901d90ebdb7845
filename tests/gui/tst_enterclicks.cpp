// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses the button that has the focus, outside of dialogs too.
#include "enterclicks.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace xf;

class TestEnterClicks : public QObject
{
    Q_OBJECT

private:
    EnterClicks m_enterClicks;

    /// How often one of these is clicked when this key is pressed on it.
    template <class Button>
    static int clicks(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* button = new Button(&window);
        int count = 0;
        QObject::connect(button, &Button::clicked, button, [&count] { ++count; });
        window.show();
        button->setFocus();
        QTest::keyClick(button, key, modifiers);
        return count;
    }

private Q_SLOTS:
    void enterPressesOnce()
    {
        QWidget window;
        QCOMPARE(clicks<QPushButton>(window, Qt::Key_Return), 1);
        QCOMPARE(clicks<QToolButton>(window, Qt::Key_Enter, Qt::KeypadModifier), 1);
        QCOMPARE(clicks<QPushButton>(window, Qt::Key_Space), 1);
    }

    void inADialogAsWell()
    {
        QDialog dialog;
        QCOMPARE(clicks<QPushButton>(dialog, Qt::Key_Return), 1);
    }

    void withOtherKeysItDoesNot()
    {
        QWidget window;
        QCOMPARE(clicks<QPushButton>(window, Qt::Key_Return, Qt::ControlModifier), 0);
        QCOMPARE(clicks<QCheckBox>(window, Qt::Key_Return), 0);
    }

    void aButtonThatIsOffIsNotPressed()
    {
        QWidget window;
        auto* button = new QPushButton(&window);
        bool isClicked = false;
        connect(button, &QPushButton::clicked, this, [&] { isClicked = true; });
        button->setEnabled(false);
        window.show();
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(!isClicked);
    }
};

QTEST_MAIN(TestEnterClicks)
#include "tst_enterclicks.moc"
