// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jsonin.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace xf {

namespace {

constexpr qint64 piece = 1 << 16;
constexpr qsizetype longestText = 64 << 20; // bytes; no field holds a book
constexpr qsizetype longestFigure = 64;
constexpr qsizetype longestList = 10'000;
constexpr int nothing = -1;

bool isBlank(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isOfFigure(int c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Adds bytes that have to be UTF-8 as they stand.
bool addUtf8(QString& text, QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(bytes);
    bytes.clear();
    text += decoded;
    return !decoder.hasError();
}

} // namespace

bool JsonIn::wrong()
{
    m_isWrong = true;
    return false;
}

int JsonIn::peek()
{
    if (m_isWrong)
        return nothing;
    if (m_next == m_buffer.size()) {
        m_base += m_next;
        m_next = 0;
        m_buffer = m_device.read(piece);
        if (m_buffer.isEmpty())
            return nothing;
    }
    return static_cast<unsigned char>(m_buffer[m_next]);
}

int JsonIn::take()
{
    const int c = peek();
    if (c != nothing)
        ++m_next;
    return c;
}

int JsonIn::skipBlanks()
{
    while (isBlank(peek()))
        take();
    return peek();
}

bool JsonIn::enter(char bracket)
{
    skipBlanks();
    m_isFirst = true;
    return take() == bracket || wrong();
}

bool JsonIn::hasNext(char bracket)
{
    const int c = skipBlanks();
    const bool isFirst = m_isFirst;
    m_isFirst = false;
    if (c == bracket) {
        take();
        return false;
    }
    if (isFirst)
        return c != nothing || wrong();
    return take() == ',' || wrong();
}

QString JsonIn::name()
{
    const QString name = skipBlanks() == '"' ? text() : QString();
    if (name.isNull() || skipBlanks() != ':')
        wrong();
    take();
    return m_isWrong ? QString() : name;
}

QJsonValue JsonIn::value()
{
    if (skipBlanks() != '[')
        return scalar();
    QJsonArray list;
    enter('[');
    while (hasNext(']')) {
        list.append(scalar());
        if (list.size() > longestList)
            wrong();
    }
    return m_isWrong ? QJsonValue() : QJsonValue(list);
}

QJsonValue JsonIn::scalar()
{
    switch (skipBlanks()) {
    case '"':
        return text();
    case 't':
        return word("true") ? QJsonValue(true) : QJsonValue();
    case 'f':
        return word("false") ? QJsonValue(false) : QJsonValue();
    case 'n':
        word("null");
        return {};
    default:
        return figure();
    }
}

bool JsonIn::word(const char* rest)
{
    for (; *rest; ++rest) {
        if (take() != *rest)
            return wrong();
    }
    return true;
}

QJsonValue JsonIn::figure()
{
    QByteArray digits;
    while (isOfFigure(peek()) && digits.size() < longestFigure)
        digits.append(static_cast<char>(take()));
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    if (!isNumber || digits.startsWith('+') || digits.startsWith('.'))
        wrong();
    return m_isWrong ? QJsonValue() : QJsonValue(number);
}

/// From the opening quote to the closing one. Never null unless something is wrong.
QString JsonIn::text()
{
    QString text = QStringLiteral("");
    QByteArray plain;
    take();
    for (int c = take(); c != '"'; c = take()) {
        const bool isTooLong = text.size() + plain.size() > longestText;
        if (c == nothing || c < ' ' || isTooLong)
            wrong();
        else if (c != '\\')
            plain.append(static_cast<char>(c));
        else if (!addUtf8(text, plain) || !escape(text))
            wrong();
        if (m_isWrong)
            return {};
    }
    if (!addUtf8(text, plain) || !text.isValidUtf16())
        wrong();
    return m_isWrong ? QString() : text;
}

bool JsonIn::escape(QString& text)
{
    constexpr QByteArrayView letters = "\"\\/bfnrt";
    constexpr QStringView meant = u"\"\\/\b\f\n\r\t";
    const int c = take();
    if (c == 'u') {
        QByteArray digits;
        while (digits.size() < 4 && peek() != nothing)
            digits.append(static_cast<char>(take()));
        bool isCode = false;
        const auto code = digits.toUShort(&isCode, 16);
        text += QChar(code);
        return isCode && digits.size() == 4 && digits.front() != '+' && digits.front() != '-';
    }
    const qsizetype at = c == nothing ? -1 : letters.indexOf(static_cast<char>(c));
    if (at < 0)
        return false;
    text += meant.at(at);
    return true;
}

bool JsonIn::isAtEnd()
{
    return skipBlanks() == nothing && !m_isWrong;
}

} // namespace xf
