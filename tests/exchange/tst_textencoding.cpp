// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/textencoding.h"

#include <QtTest>

using namespace xf;

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEncoding_data();
    void tellsTheEncoding();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
};

namespace {

const QString roster = QStringLiteral("姓名,性别\r\n张　三,男\r\n𠀀二,女\r\n");

QByteArray utf16(const QString& text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto high = static_cast<char>(c.unicode() >> 8);
        const auto low = static_cast<char>(c.unicode() & 0xFF);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

// 姓名,性别 / 张　三,男 / 𠀀二,女 as iconv writes it.
const QByteArray chinese = QByteArray::fromHex("d0d5c3fb2cd0d4b1f00d0ad5c5a1a1c8fd2cc4d00d0a95328236b6fe2cc5ae0d0a");

} // namespace

void TextEncodingTest::tellsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << roster.toUtf8() << "UTF-8";
    QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF" + roster.toUtf8()) << "UTF-8";
    QTest::newRow("UTF-16LE with BOM") << QByteArray("\xFF\xFE" + utf16(roster, false)) << "UTF-16LE";
    QTest::newRow("UTF-16BE with BOM") << QByteArray("\xFE\xFF" + utf16(roster, true)) << "UTF-16BE";
    QTest::newRow("UTF-16LE") << utf16(roster, false) << "UTF-16LE";
    QTest::newRow("UTF-16BE") << utf16(roster, true) << "UTF-16BE";
    QTest::newRow("GB18030") << chinese << "GB18030";
}

void TextEncodingTest::tellsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text, roster);
}

void TextEncodingTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8 by its mark, cut in a character")
        << QByteArray("\xEF\xBB\xBF" + QStringLiteral("张").toUtf8().chopped(1));
    QTest::newRow("UTF-16 with half a character")
        << QByteArray("\xFF\xFE" + utf16(QStringLiteral("张"), false) + "\x41");
    QTest::newRow("UTF-16 with half a pair") << QByteArray("\xFF\xFE" + utf16(QStringLiteral("𠀀").left(1), false));
    QTest::newRow("GB18030 cut in a character") << chinese.left(1);
    QTest::newRow("GB18030 with a byte that is none") << QByteArray(chinese + "\xFF\x2C");
    QTest::newRow("zero bytes of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24);
}

void TextEncodingTest::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QVERIFY(decoded.error().sentence.contains(QLatin1String("Nothing was taken in")));
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
