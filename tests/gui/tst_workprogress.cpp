// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"
#include "workprogress.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace xf;

/// A window with a message bar and a field that must not be typed into meanwhile.
class TestWorkProgress : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    MessageBar* m_bar = nullptr;
    QLineEdit* m_field = nullptr;

    QPushButton* cancelButton() { return m_bar->findChild<QPushButton*>(QStringLiteral("messageAction")); }
    /// Works until it is told to stop, or for two seconds; returns whether it was told.
    bool isStopped(WorkProgress& progress)
    {
        for (int step = 0; step < 100; ++step) {
            QTest::qSleep(20);
            if (!progress.goOn(step))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_bar = new MessageBar;
        m_field = new QLineEdit;
        column->addWidget(m_bar);
        column->addWidget(m_field);
        m_window->show();
        m_window->activateWindow();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void shortWorkShowsNothing()
    {
        WorkProgress progress(m_field, QStringLiteral("a"));
        for (int percent = 0; percent <= 100; percent += 10)
            QVERIFY(progress.goOn(percent));
        QVERIFY(!m_bar->isVisible());
    }

    void longWorkShowsHowFarItIsAndIsCancelled()
    {
        int shown = -1;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            auto* bar = m_bar->findChild<QProgressBar*>();
            if (!bar->isVisible())
                return;
            timer.stop();
            shown = bar->value();
            QVERIFY(m_bar->text().contains(QStringLiteral("a.pdf")));
            cancelButton()->click();
        });
        timer.start(10);
        {
            WorkProgress progress(m_field, QStringLiteral("Writing a.pdf"));
            QVERIFY(isStopped(progress));
            QVERIFY(progress.isCancelled());
        }
        QVERIFY2(shown > 5, qPrintable(QString::number(shown)));
        QVERIFY(!m_bar->isVisible());
    }

    void escapeCancelsAndNothingElseReachesTheWindow()
    {
        QTimer timer;
        bool isClosed = false;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (!m_bar->isVisible())
                return;
            timer.stop();
            QTest::keyClicks(m_field, QStringLiteral("typed"));
            isClosed = m_window->close();
            QTest::keyClick(m_field, Qt::Key_Escape);
        });
        timer.start(10);
        {
            WorkProgress progress(m_field, QStringLiteral("a"));
            QVERIFY(isStopped(progress));
        }
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!isClosed);
        QVERIFY(m_window->isVisible());
        QTest::keyClicks(m_field, QStringLiteral("typed")); // the work is over
        QCOMPARE(m_field->text(), QStringLiteral("typed"));
    }
};

QTEST_MAIN(TestWorkProgress)
#include "tst_workprogress.moc"
