// SPDX-License-Identifier: GPL-3.0-or-later
// A year of one branch through the real windows, and what its four quarterly summaries say of it. The figures expected
// here were worked out by hand from the story in scriptedyear/.
#include "scriptedyear/afterwards.h"
#include "scriptedyear/scriptedyear.h"
#include "session.h"
#include "workbench.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace xf;

class TestScriptedYear : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    QString m_folder;
    QByteArray m_empty;
    std::unique_ptr<Secretary> m_secretary;
    std::unique_ptr<ScriptedYear> m_year;
    QStringList m_printed;

    QString path(const QString& name) const { return m_folder + QLatin1Char('/') + name; }
    /// Prints a quarter on its last day and holds the paper against what the story gives.
    void print(int quarter, const QStringList& expected)
    {
        m_secretary->start(QDate(2026, quarter * 3, quarter == 1 || quarter == 4 ? 31 : 30));
        const QString text = m_secretary->print(quarter, path(QStringLiteral("2026Q%1.pdf").arg(quarter)));
        m_printed << text;
        for (const QString& each : expected)
            QVERIFY2(text.contains(each), qPrintable(each + QLatin1Char('\n') + text.left(6000)));
        m_secretary->stop();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_temporary.filePath(QStringLiteral("config")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_temporary.filePath(QStringLiteral("config")));
        // Where the independent totals look for the file; else it goes with the test.
        m_folder = qEnvironmentVariable("XF_YEAR_FOLDER", m_temporary.filePath(QStringLiteral("year")));
        QDir(m_folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder));
        m_secretary = std::make_unique<Secretary>(path(QStringLiteral("year.xianfeng")));
        m_year = std::make_unique<ScriptedYear>(*m_secretary);
    }

    /// A cell is stored once.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("commitData called with an editor"))); }

    void theBranchIsFounded()
    {
        m_secretary->start(QDate(2026, 1, 5));
        m_secretary->answers().branch = path(QStringLiteral("year.xianfeng"));
        m_secretary->found(QStringLiteral("某处党支部"), QStringLiteral("某省某厅某处"));
        m_empty = m_secretary->contents();
        m_secretary->stop();
    }

    void theFirstQuarter()
    {
        m_year->january();
        m_year->february();
        m_year->march();
        print(1, {
                     QStringLiteral("支部共有党员6人,其中男4人、女2人;正式党员5人、预备党员1人"),
                     QStringLiteral("累计到期2项,兑现率100.0%(2/2);本季到期2项,兑现率100.0%(2/2)。"),
                     QStringLiteral("今年已定诺的承诺共10项,其中支部承诺5项、党员承诺5项"),
                     QStringLiteral("对照支部“五个好”、党员“五带头”逐一承诺,应有35项,已有10项"),
                     QStringLiteral("本季度审诺11项次,通过10项次,退回1项次,其中退回后重报通过1项"),
                     QStringLiteral("本季度收到意见1条,已回复1条"),
                     QStringLiteral("本季度走访1户、1次(资金200元)。"),
                     QStringLiteral("已有1户建立帮扶长效机制:孙大伯户(合作社长期包销)。"),
                     QStringLiteral("已登记2025年人均收入的1户未达到2500元标准"),
                     QStringLiteral("已交流的心得涉及党员1人,共17字"),
                     QStringLiteral("本季度开展制度执行检查1次,其中已执行1次。"),
                     QStringLiteral("“比学赶超”累计1人次,累计宣传1次"),
                     QStringLiteral("整改清单共1项;截至3月31日,尚在整改1项。"),
                     QStringLiteral("1.带头学习提高。自评好6人"),
                     QStringLiteral("5.带头弘扬正气。自评好5人、较好1人"),
                 });
    }

    void theSecondQuarter()
    {
        m_year->april();
        m_year->may();
        m_year->june();
        print(2, {
                     QStringLiteral("支部共有党员7人,其中男4人、女3人;正式党员6人、预备党员1人"),
                     QStringLiteral("本季度转入1人(4月15日赵敏)"),
                     QStringLiteral("累计到期5项,兑现率60.0%(3/5);本季到期3项,兑现率33.3%(1/3);上季兑现率100.0%(2/2)"),
                     QStringLiteral("累计未兑现1项:李秀英承诺“6月底前上门服务10户”(6月30日,客观原因:6月汛期道路中断"),
                     QStringLiteral("累计走访1户、2次(资金200元),落实帮扶措施1项(资金1500元)"),
                     QStringLiteral("已交流的心得涉及党员2人,共27字"),
                     QStringLiteral("整改清单共1项,累计销号1项(本季度1项)"),
                     QStringLiteral("本季度领导点评8次"),
                     QStringLiteral("上半年应点评支部和党员共8个,已点评8个,已全部点评"),
                     QStringLiteral("设节点2个,已完成1个"),
                     QStringLiteral("目前达到15项"),
                 });
    }

    void theThirdQuarter()
    {
        m_year->july();
        m_year->august();
        m_year->september();
        print(3, {
                     QStringLiteral("支部共有党员7人,其中男4人、女3人;正式党员7人。"),
                     QStringLiteral("预备党员转正1人(7月陈明)"),
                     QStringLiteral("累计到期6项,兑现率83.3%(5/6);本季到期1项,兑现率100.0%(1/1);上季兑现率33.3%(1/3)"),
                     QStringLiteral("应到7人、实到6人,请假1人:周强"),
                     QStringLiteral("会前征求意见2条,对照检查查找支部不足2条,列入整改清单3项"),
                     QStringLiteral("整改清单共4项,累计销号2项(本季度1项);截至9月30日,尚在整改2项。"),
                     QStringLiteral("本季度对1项整改开展“回头看”,已巩固1项"),
                     QStringLiteral("7月15日举办“优秀调研报告评比”,参评作品2篇,《基层办事堵点调研》获一等奖"),
                     QStringLiteral("累计提出建议1条,已转化1条"),
                     QStringLiteral("刊登心得2篇"),
                     QStringLiteral("现行有效制度1项"),
                     QStringLiteral("累计走访1户、3次(资金500元),落实帮扶措施2项(资金2000元)"),
                 });
    }

    void theFourthQuarter()
    {
        m_year->october();
        m_year->november();
        m_year->december();
        print(4,
              {
                  QStringLiteral("支部共有党员6人,其中男3人、女3人;正式党员6人。"),
                  QStringLiteral("转出1人(10月31日周强)"),
                  QStringLiteral("累计到期10项,兑现率80.0%(8/10);本季到期4项,兑现率75.0%(3/4);上季兑现率100.0%(1/1)"),
                  QStringLiteral("逾期未办结1项:支部承诺“全年答复群众来信12件”,时限12月15日"),
                  QStringLiteral("整改清单共4项,累计销号3项(本季度1项);截至12月31日,尚在整改1项,其中逾期1项"),
                  QStringLiteral("本季度走访1户、1次(资金100元)。"),
                  QStringLiteral("累计走访1户、4次(资金600元),落实帮扶措施2项(资金2000元)"),
                  QStringLiteral("产业帮扶1项,资金1500元;智力帮扶1项,资金500元"),
                  QStringLiteral("已交流的心得涉及党员3人,共32字"),
                  QStringLiteral("下半年应点评支部和党员共7个,已点评6个,尚未点评1个"),
                  QStringLiteral("应到6人,发出票5张、收回4张、有效3张、废票1张"),
                  QStringLiteral("公示拟表彰对象1个:李秀英(支部优秀共产党员)"),
                  QStringLiteral("今年累计表彰1个"),
                  QStringLiteral("“党员先锋岗”流动岗牌现有1块"),
                  QStringLiteral("本季度推广经验做法1次"),
                  QStringLiteral("目前达到31项"),
                  QStringLiteral("机关读书室已开放。"),
                  QStringLiteral("5项中已自评5项"),
                  QStringLiteral("5.群众反映好。自评好(上季自评较好)"),
                  QStringLiteral("本季度开展制度执行检查1次,其中已执行1次"),
                  QStringLiteral("现行有效制度1项"),
              });
        QVERIFY(!m_printed.value(3).contains(QStringLiteral("读书室筹建"))); // the stage it has passed
        QVERIFY(m_printed.value(3).contains(
            QRegularExpression(QStringLiteral("组织开展活动情况3.?66.7%\\(2/3\\)100.0%\\(3/3\\)"))));
        QVERIFY(m_printed.value(3).contains(
            QRegularExpression(QStringLiteral("推动中心工作3.?33.3%\\(1/3\\)66.7%\\(2/3\\)"))));
    }

    /// The papers of earlier quarters are those that were printed then.
    void earlierQuartersArePrintedAgainAsTheyWere()
    {
        m_secretary->start(QDate(2026, 12, 31));
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const QString again = m_secretary->print(quarter, path(QStringLiteral("again.pdf")));
            const QString& then = m_printed[quarter - 1];
            qsizetype same = 0;
            while (same < again.size() && same < then.size() && again[same] == then[same])
                ++same;
            QVERIFY2(again == then, qPrintable(QStringLiteral("Q%1: then “%2”, now “%3”")
                                                   .arg(quarter)
                                                   .arg(then.mid(std::max<qsizetype>(0, same - 30), 90),
                                                        again.mid(std::max<qsizetype>(0, same - 30), 90))));
        }
        m_secretary->stop();
    }

    void theYearIsLookedBackOnAndTheNextOneBegins()
    {
        const QString copy = path(QStringLiteral("next.xianfeng"));
        QVERIFY(QFile::copy(path(QStringLiteral("year.xianfeng")), copy));
        Secretary secretary(copy);
        secretary.start(QDate(2026, 12, 31));
        lookBackOnTheYear(secretary, m_folder);
        beginTheNextYear(secretary);
        clearTheHousehold(secretary, copy);
    }

    void undoneToTheBeginningTheBranchIsEmptyAgain()
    {
        const QString undone = path(QStringLiteral("undone.xianfeng"));
        QVERIFY(QFile::copy(path(QStringLiteral("year.xianfeng")), undone));
        Secretary secretary(undone);
        secretary.start(QDate(2026, 12, 31));
        const QByteArray full = secretary.contents();
        Workbench& workbench = *secretary.window().workbench();
        workbench.goTo(QStringLiteral("home"));
        int actions = 0;
        while (secretary.window().session()->editor().history().nextUndo()->has_value()) {
            QVERIFY2(++actions < 5000, "undo goes on for ever");
            workbench.undo();
        }
        QVERIFY2(actions > 400, qPrintable(QString::number(actions)));
        QCOMPARE(secretary.contents(), m_empty);
        while (secretary.window().session()->editor().history().nextRedo()->has_value())
            workbench.redo();
        QVERIFY(secretary.contents() == full);
        secretary.stop();
    }
};

QTEST_MAIN(TestScriptedYear)
#include "tst_scriptedyear.moc"
