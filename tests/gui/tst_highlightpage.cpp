// SPDX-License-Identifier: GPL-3.0-or-later
// 工作亮点: its figure and its milestones drawn and told, and the year's number of highlights pointed out.
#include "activities/highlight.h"
#include "activities/highlightpage.h"
#include "answers.h"
#include "branchfixture.h"
#include "highlights/figureview.h"
#include "highlights/timelineview.h"
#include "testing.h"
#include "theme.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>

using namespace xf;

class TestHighlightPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<HighlightPage> m_page;
    Answers m_dialogs;
    Id m_highlight = 0;

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    Id highlight(const char* title, int year)
    {
        return m_branch->add("highlight", {{QStringLiteral("title"), QString::fromUtf8(title)},
                                           {QStringLiteral("year"), year},
                                           {QStringLiteral("base"), 28},
                                           {QStringLiteral("target"), 42},
                                           {QStringLiteral("unit"), QStringLiteral("项")}});
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_highlight = highlight("专项清单", 2026);
        m_page = std::make_unique<HighlightPage>(*m_branch->session, m_dialogs);
        m_page->resize(1100, 700);
        m_page->setVisible(true);
        m_page->arrive();
        m_page->show(PageRequest{m_highlight, {}, {}});
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void theFigureIsToldAndTheBarFilledAsFar()
    {
        QCOMPARE(find<QLabel>("figureWords")->text(), QStringLiteral("Base 28项, target 42项; no figure reached yet"));
        m_branch->add("progress", {{QStringLiteral("parent"), m_highlight},
                                   {QStringLiteral("date"), QStringLiteral("2026-09-16")},
                                   {QStringLiteral("text"), QStringLiteral("签订清单")},
                                   {QStringLiteral("value"), 35}});
        const QString words = QStringLiteral("Base 28项, target 42项, now 35项 (2026-09-16): 50% of the way");
        QCOMPARE(find<QLabel>("figureWords")->text(), words);
        auto* chart = find<FigureView>("figureChart");
        QCOMPARE(chart->accessibleDescription(), words);
        chart->resize(400, chart->sizeHint().height());
        const QImage drawn = chart->grab().toImage();
        const auto isFilled = [&](double part) {
            return drawn.pixelColor(static_cast<int>(part * (drawn.width() - 1)), 11) == themeColors().underway;
        };
        QVERIFY(isFilled(0.1) && isFilled(0.45));
        QVERIFY(!isFilled(0.55) && !isFilled(0.9));
    }

    void theTimelineTellsEachMilestoneInWords()
    {
        const auto add = [&](const char* text, const char* due, const char* done = nullptr) {
            QJsonObject fields{{QStringLiteral("parent"), m_highlight},
                               {QStringLiteral("text"), QString::fromUtf8(text)},
                               {QStringLiteral("due"), QLatin1String(due)}};
            if (done)
                fields.insert(QStringLiteral("done"), QLatin1String(done));
            m_branch->add("milestone", fields);
        };
        auto* timeline = find<TimelineView>("milestoneTimeline");
        QVERIFY(timeline->isHidden());
        add("退出评估", "2026-11-30");
        add("签28项", "2026-06-30", "2026-06-30");
        add("签42项", "2026-09-15");
        QVERIFY(!timeline->isHidden());
        QCOMPARE(timeline->accessibleDescription(),
                 QStringLiteral("签28项: reached on 2026-06-30 (planned 2026-06-30); 签42项: planned for 2026-09-15, "
                                "late; 退出评估: planned for 2026-11-30"));
    }

    void noneOrTwoInAYearArePointedOutBesideTheList()
    {
        auto* notice = find<QLabel>("recordNotice");
        QVERIFY(notice->isHidden());
        const Id second = highlight("又一个", 2026);
        QVERIFY(!notice->isHidden());
        QVERIFY2(notice->text().contains(QStringLiteral("2 ")), qPrintable(notice->text()));
        VERIFY_OK(m_branch->session->editor().remove({second, m_highlight}));
        highlight("去年的", 2025);
        m_page->arrive();
        QVERIFY2(notice->text().contains(QStringLiteral("2026")), qPrintable(notice->text()));
    }

    void theSuggestionThatItCameFromIsNamedAndLeadsToItsReport()
    {
        auto* links = find<QWidget>("backlinks");
        QVERIFY(links->isHidden());
        const Id report = m_branch->add(
            "research", {{QStringLiteral("title"), QStringLiteral("退出机制调研")}, {QStringLiteral("year"), 2026}});
        const Id suggestion = m_branch->add("suggestion", {{QStringLiteral("parent"), report},
                                                           {QStringLiteral("text"), QStringLiteral("收回统筹")},
                                                           {QStringLiteral("outcome"), QStringLiteral("decision")},
                                                           {QStringLiteral("record"), m_highlight}});
        QVERIFY(!links->isHidden());
        auto* link = links->findChild<QPushButton*>();
        QVERIFY2(link->text().contains(QStringLiteral("退出机制调研")), qPrintable(link->text()));
        QString page;
        Id led = 0;
        connect(m_page.get(), &Page::go, this, [&](const QString& to, const PageRequest& request) {
            page = to;
            led = request.record;
        });
        link->click();
        QCOMPARE(page, QStringLiteral("research"));
        QCOMPARE(led, report);
        VERIFY_OK(m_branch->session->editor().remove({suggestion}));
        QVERIFY(links->isHidden());
    }
};

QTEST_MAIN(TestHighlightPage)
#include "tst_highlightpage.moc"
