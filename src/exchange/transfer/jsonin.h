// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QJsonValue>

namespace xf {

/// Reads JSON piece by piece from a device: a file of any size takes no more memory than its longest text. What is no
/// JSON, or too long for a text of a record, sets isWrong(), and from then on nothing more is read.
class JsonIn
{
public:
    explicit JsonIn(QIODevice& device) : m_device(device) {}

    /// Steps into an object ('{') or a list ('[').
    bool enter(char bracket);
    /// Whether another member follows in the object or list that ends with `bracket`; steps out of it if not.
    bool hasNext(char bracket);
    /// The name of a member, its colon included.
    QString name();
    /// A text, a figure, true, false, null, or a list of these.
    QJsonValue value();
    /// Nothing but blanks follows.
    bool isAtEnd();

    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    /// Where reading stands, in bytes from the beginning.
    [[nodiscard]] qint64 at() const { return m_base + m_next; }

private:
    [[nodiscard]] int peek();
    int take();
    int skipBlanks();
    QString text();
    QJsonValue scalar();
    QJsonValue figure();
    bool word(const char* rest);
    bool escape(QString& text);
    bool wrong();

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_next = 0;
    qint64 m_base = 0;
    bool m_isFirst = false; ///< just stepped in: no comma is wanted
    bool m_isWrong = false;
};

} // namespace xf
