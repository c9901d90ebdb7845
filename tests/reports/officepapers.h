// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

/// Papers that an office file has to hold, beside samplePaper().
namespace xf {

inline QByteArray drawnPicture(const char* format)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A photograph taken with the camera held upright: the file lies, red at its left, and notes that it is to be turned.
/// Upright it is 20 pixels wide, red above and blue below.
inline QByteArray photographOnItsSide()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 100);
    // The camera's note (EXIF): one entry, the orientation, which is 6: a quarter turn clockwise.
    const auto note = QByteArrayLiteral("\xFF\xE1\x00\x22"
                                        "Exif\0\0II*\0\x08\0\0\0\x01\0"
                                        "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0");
    return QByteArray(buffer.data()).insert(2, note);
}

/// Cover, contents, two titles, pictures, a chart, two columns, a signature with room for a seal.
inline paper::Document bookPaper()
{
    using namespace paper;
    Document document;
    document.metadata.title = QStringLiteral("制度汇编");
    document.metadata.author = QStringLiteral("某支部");
    document.metadata.created = QDateTime(QDate(2026, 9, 30), QTime(8, 0), Qt::UTC);
    document.add(Cover{QStringLiteral("制度汇编"), QStringLiteral("2026年版"), QStringLiteral("某省财政厅某支部"),
                       QDate(2026, 3, 20)});
    document.add(Contents{1});
    document.add(Title{QStringLiteral("学习制度")});
    document.addHeading(1, QStringLiteral("总则"));
    document.add(Paragraph{QStringLiteral("每周五下午集中学习。").repeated(120)});
    document.add(PageBreak{});
    document.add(Title{QStringLiteral("考勤制度")});
    document.add(Picture{drawnPicture("png"), QStringLiteral("图1"), 80});
    document.add(Picture{drawnPicture("jpeg"), QStringLiteral("图2"), 400});
    document.add(Picture{QByteArray("GIF89a"), QStringLiteral("图3"), 80});
    document.add(Chart{QStringLiteral("兑现率（%）"),
                       {QStringLiteral("一季度"), QStringLiteral("二季度")},
                       {{QStringLiteral("兑现率"), {91.66, std::nullopt}}},
                       1});
    document.add(Section{Orientation::Portrait, 2});
    document.add(Paragraph{QStringLiteral("读书园地刊文。").repeated(60)});
    document.add(Section{});
    document.add(Signature{QStringLiteral("某支部"), QDate(2026, 9, 30), true, DateForm::Chinese});
    return document;
}

/// Nothing but full lines of Chinese characters.
inline paper::Document gridPaper()
{
    paper::Document document;
    document.add(paper::Paragraph{QStringLiteral("支部工作").repeated(500), paper::ParagraphStyle::Plain});
    return document;
}

/// One text wherever a paper has a place for a user's text.
inline paper::Document paperOfNothingBut(const QString& text)
{
    using namespace paper;
    Document document;
    document.metadata.title = document.metadata.author = document.metadata.mark = text;
    document.add(Cover{text, text, text, QDate(2026, 9, 30)});
    document.add(Contents{3});
    document.add(Title{text});
    for (const int level : {1, 2, 3})
        document.addHeading(level, text);
    for (const ParagraphStyle style : {ParagraphStyle::Body, ParagraphStyle::Plain, ParagraphStyle::Note})
        document.add(Paragraph{text, style});
    Table table;
    table.caption = text;
    table.columns = {{text}, {text}};
    table.rows = {{text, Rate{text}}, {qint64(1)}};
    document.add(table);
    document.add(Picture{drawnPicture("png"), text});
    document.add(Chart{text, {text}, {{text, {1.0}}}});
    document.add(Signature{text, QDate(2026, 9, 30)});
    document.add(AttachmentLabel{text});
    return document;
}

struct HostileText {
    const char* name;
    QString text;
    QString shown; ///< what of it XML may hold
};

inline std::vector<HostileText> hostileTexts()
{
    const auto same = [](const char* name, const QString& text) { return HostileText{name, text, text}; };
    const QString lone = QStringLiteral("甲") + QChar(0xD800) + QStringLiteral("乙") + QChar(0xDC00);
    QString controls = QStringLiteral("甲乙丙");
    for (const char16_t forbidden : {0x0000, 0x0001, 0x0007, 0x001B, 0xFFFE, 0xFFFF})
        controls.insert(1, QChar(forbidden));
    return {same("markup", QStringLiteral("<w:p/></w:t><text:a xlink:href=\"file:///etc/passwd\">&amp; ' \"")),
            same("cdata", QStringLiteral("<![CDATA[ ]]> <!-- --> <?xml ?> <!DOCTYPE a>")),
            {"controls", controls, QStringLiteral("甲乙丙")},
            same("override", QStringLiteral("甲\u202E乙\u202C丙\u200F")),
            same("rare", QStringLiteral("𬀩䶮㛃")),
            {"lone", lone, QStringLiteral("甲乙")},
            same("long", QStringLiteral("一万字").repeated(3334)),
            same("field", QStringLiteral("{ HYPERLINK \"http://example.org\" } { DDEAUTO c:\\\\x } =1+1 \\h"))};
}

/// The rows of a test that is run with each of them.
inline void addHostileRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    for (const HostileText& hostile : hostileTexts())
        QTest::newRow(hostile.name) << hostile.text << hostile.shown;
}

} // namespace xf
