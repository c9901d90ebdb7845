// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace xf {

namespace {

struct TextEncodingMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

/// No half characters, and no control characters but those of tables: what is wrongly decoded soon has some.
bool isSound(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull() || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            return false;
    }
    return true;
}

std::optional<QString> strictly(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError() || !isSound(text))
        return std::nullopt;
    return text;
}

std::optional<QString> utf8(QByteArrayView bytes)
{
    return strictly(QStringDecoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless), bytes);
}

std::optional<QString> utf16(QByteArrayView bytes, QStringConverter::Encoding order)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    return strictly(QStringDecoder(order, QStringConverter::Flag::Stateless), bytes);
}

/// Whether the last character is there with all its bytes; the decoder would keep it waiting for the rest.
bool endsWhole(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<uchar>(bytes[at]);
        if (lead < 0x81) {
            ++at;
            continue;
        }
        const bool isFour = at + 1 < bytes.size() && bytes[at + 1] >= '0' && bytes[at + 1] <= '9';
        at += isFour ? 4 : 2;
    }
    return at == bytes.size();
}

std::optional<QString> gb18030(QByteArrayView bytes)
{
    return endsWhole(bytes) ? strictly(QStringDecoder("GB18030"), bytes) : std::nullopt;
}

/// Signs that no table lacks stand in UTF-16 beside a zero byte, of which no other encoding has any.
QStringConverter::Encoding likelyOrder(QByteArrayView bytes)
{
    qsizetype zerosFirst = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        zerosFirst += bytes[i] == 0;
    return zerosFirst > std::count(bytes.begin(), bytes.end(), '\0') - zerosFirst ? QStringConverter::Utf16BE
                                                                                  : QStringConverter::Utf16LE;
}

/// UTF-16 that no mark announces: any two bytes are a character of it, so it has to read like a text.
std::optional<QString> guessedUtf16(QByteArrayView bytes, QStringConverter::Encoding order)
{
    auto text = utf16(bytes, order);
    const auto isStrange = [](QChar c) { return c < u' ' && !QStringView(u"\t\n\r\v\f").contains(c); };
    return text && std::none_of(text->begin(), text->end(), isStrange) ? text : std::nullopt;
}

Result<DecodedText> fitting(std::optional<QString> text, const char* encoding)
{
    const QString name = QLatin1String(encoding);
    if (text)
        return DecodedText{std::move(*text), name};
    return Error{TextEncodingMessages::tr(
                     "The text of this file is damaged: it says that it is %1, but not all of it is. Nothing "
                     "was taken in; please save it anew as CSV UTF-8 or as a workbook (xlsx).")
                     .arg(name),
                 {}};
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return fitting(utf8(view.sliced(3)), "UTF-8");
    if (bytes.startsWith("\xFF\xFE"))
        return fitting(utf16(view.sliced(2), QStringConverter::Utf16LE), "UTF-16LE");
    if (bytes.startsWith("\xFE\xFF"))
        return fitting(utf16(view.sliced(2), QStringConverter::Utf16BE), "UTF-16BE");
    if (bytes.contains('\0')) {
        const auto order = likelyOrder(view);
        return fitting(guessedUtf16(view, order), order == QStringConverter::Utf16LE ? "UTF-16LE" : "UTF-16BE");
    }
    if (auto text = utf8(view))
        return DecodedText{std::move(*text), QStringLiteral("UTF-8")};
    if (auto text = gb18030(view))
        return DecodedText{std::move(*text), QStringLiteral("GB18030")};
    return Error{TextEncodingMessages::tr(
                     "The text of this file is neither UTF-8 nor GB18030, so its characters cannot be told. "
                     "Nothing was taken in; please save it anew as CSV UTF-8 or as a workbook (xlsx)."),
                 {}};
}

} // namespace xf
