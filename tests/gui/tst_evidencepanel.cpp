// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence as it comes in: dropped, pasted, chosen; and how it goes out again.
#include "answers.h"
#include "branchfixture.h"
#include "life/evidence.h"
#include "records/evidencepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QUrl>

using namespace xf;

class TestEvidencePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<EvidencePanel> m_panel;
    std::unique_ptr<QTemporaryDir> m_outside;
    Answers m_answers;
    Id m_pledge = 0;
    QStringList m_told;

    /// A file of the desktop, outside the branch.
    QString fileNamed(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_outside->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    std::vector<Evidence> kept() { return m_branch->all<Evidence>(evidenceKind()); }
    QTableWidget* table() { return m_panel->findChild<QTableWidget*>(QStringLiteral("evidenceTable")); }
    void press(const char* button) { m_panel->findChild<QPushButton*>(QLatin1String(button))->click(); }

    /// What the desktop does with files held over the panel and let go; false if the panel does not want them.
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_panel.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent letGo(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &letGo);
        return letGo.isAccepted();
    }
    void paste(QMimeData* data)
    {
        QApplication::clipboard()->setMimeData(data);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    }
    /// Presses a button of the question that comes up next.
    void answerWith(QMessageBox::ButtonRole role)
    {
        QTimer::singleShot(0, this, [role] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(question);
            for (QAbstractButton* each : question->buttons()) {
                if (question->buttonRole(each) == role)
                    each->click();
            }
        });
    }

private Q_SLOTS:
    void init()
    {
        m_outside = std::make_unique<QTemporaryDir>();
        m_branch = std::make_unique<BranchFixture>();
        m_pledge = m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("上门服务")}});
        m_told.clear();
        connect(m_branch->session.get(), &Session::told, this, [this](const QString& sentence) { m_told << sentence; });
        connect(m_branch->session.get(), &Session::refused, this,
                [this](const Error& error) { m_told << error.sentence; });
        m_panel = std::make_unique<EvidencePanel>(*m_branch->session, m_answers);
        m_panel->setRecord(m_pledge);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        QApplication::clipboard()->clear();
        m_panel.reset();
        m_branch.reset();
    }

    void droppedFilesAreKeptInsideTheBranchFile()
    {
        const QString one = fileNamed(QStringLiteral("回执.txt"), "thanks");
        const QString other = fileNamed(QStringLiteral("现场.jpg"), QByteArray(3000, 'x'));
        QVERIFY(drop({one, other}));
        QCOMPARE(kept().size(), size_t{2});
        QCOMPARE(kept()[0].name, QStringLiteral("回执.txt"));
        QCOMPARE(kept()[0].parent, m_pledge);
        QCOMPARE(kept()[1].size, 3000);
        QCOMPARE(table()->rowCount(), 2);
        // As offices read sizes, and a file of a few bytes is not one of none.
        QCOMPARE(table()->item(0, 2)->text(), QStringLiteral("1 KB"));
        QCOMPARE(table()->item(1, 2)->text(), QStringLiteral("3 KB"));
        QVERIFY(QFile::remove(one));

        table()->selectRow(0);
        press("evidenceSave");
        QFile saved(m_answers.path(QStringLiteral("回执.txt")));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("thanks"));
    }

    void aFolderIsNotTaken()
    {
        QVERIFY(!drop({m_outside->path()}));
        QVERIFY(kept().empty());
    }

    void aCopiedFileIsPasted()
    {
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(fileNamed(QStringLiteral("名单.csv"), "a,b"))});
        paste(data);
        QCOMPARE(kept().size(), size_t{1});
        QCOMPARE(kept()[0].name, QStringLiteral("名单.csv"));
    }

    void aCopiedPictureIsKeptAsAFile()
    {
        QImage picture(12, 7, QImage::Format_RGB32);
        picture.fill(Qt::red);
        auto* data = new QMimeData;
        data->setImageData(picture);
        paste(data);
        QCOMPARE(kept().size(), size_t{1});
        QCOMPARE(kept()[0].type, QStringLiteral("image/png"));
        table()->selectRow(0);
        m_answers.saved = m_outside->filePath(QStringLiteral("back.png"));
        press("evidenceSave");
        QImage back(m_answers.saved);
        m_answers.saved.clear();
        QCOMPARE(back.size(), picture.size());
        QCOMPARE(back.pixelColor(3, 3), QColor(Qt::red));
    }

    void pastingWordsSaysWhatIsMissing()
    {
        auto* data = new QMimeData;
        data->setText(QStringLiteral("只有文字"));
        paste(data);
        QVERIFY(kept().empty());
        QCOMPARE(m_told, QStringList{QStringLiteral("There is no file or picture on the clipboard.")});
    }

    void aFileThatCannotBeReadIsNamedAndTheOthersAreKept()
    {
        m_answers.evidence = {m_outside->filePath(QStringLiteral("没有.txt")),
                              fileNamed(QStringLiteral("有.txt"), "x")};
        press("evidenceAdd");
        QCOMPARE(kept().size(), size_t{1});
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.front().contains(QStringLiteral("没有.txt")), qPrintable(m_told.front()));
    }

    void aVeryLargeFileIsAskedAbout()
    {
        QFile large(m_outside->filePath(QStringLiteral("录像.mp4")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(51LL * 1024 * 1024));
        large.close();
        m_answers.evidence = {large.fileName()};
        answerWith(QMessageBox::RejectRole);
        press("evidenceAdd");
        QVERIFY(kept().empty());
        answerWith(QMessageBox::AcceptRole);
        press("evidenceAdd");
        QCOMPARE(kept().size(), size_t{1});
        QCOMPARE(kept()[0].size, 51LL * 1024 * 1024);
    }

    void aDeletedFileComesBackByUndo()
    {
        QVERIFY(drop({fileNamed(QStringLiteral("回执.txt"), "thanks")}));
        table()->selectRow(0);
        press("evidenceRemove");
        QCOMPARE(table()->rowCount(), 0);
        QVERIFY(m_branch->session->editor().undo().ok());
        QCOMPARE(table()->rowCount(), 1);
        QCOMPARE(kept()[0].name, QStringLiteral("回执.txt"));
    }
};

QTEST_MAIN(TestEvidencePanel)
#include "tst_evidencepanel.moc"
