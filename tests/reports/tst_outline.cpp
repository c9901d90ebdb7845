// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/outline.h"

#include <QTest>

using namespace xf;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAndHeadingsAreNamedInOrder()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("支部\n小结")});
        document.addHeading(1, QStringLiteral("情况"));
        document.addHeading(2, QStringLiteral("学习"));
        document.add(paper::Paragraph{QStringLiteral("略"), paper::ParagraphStyle::Body});
        const auto outline = paper::outlineOf(document);
        QCOMPARE(outline.size(), size_t(3));
        QCOMPARE(outline[0].text, QStringLiteral("支部小结"));
        QCOMPARE(outline[1].text, QStringLiteral("一、情况"));
        QCOMPARE(outline[1].level, 1);
        QCOMPARE(outline[2].text, QStringLiteral("（一）学习"));
        QCOMPARE(outline[2].level, 2);
        QCOMPARE(outline[2].block, size_t(2));
    }

    void anAttachmentBeginsWithItsLabel()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("小结")});
        document.add(paper::AttachmentLabel{QStringLiteral("附件2")});
        document.add(paper::Title{QStringLiteral("承诺一览表")});
        const auto outline = paper::outlineOf(document);
        QCOMPARE(outline.size(), size_t(2));
        QCOMPARE(outline[1].text, QStringLiteral("附件2 承诺一览表"));
        QCOMPARE(outline[1].block, size_t(1));
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
