// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace xf {

/// A password, kept out of the swap where the system allows it, and wiped when it is not needed any more.
class Secret
{
public:
    /// The same characters from another keyboard or system give the same bytes (NFC, UTF-8).
    explicit Secret(const QString& text);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret& operator=(Secret&&) = delete;

    [[nodiscard]] const char* data() const { return m_bytes.constData(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

/// A password that locks something has at least so many characters.
constexpr int shortestPassword = 8;

/// Why this cannot be the password of a new backup, as a sentence; empty if it can. `again` is what was typed the
/// second time.
QString objectionTo(const QString& password, const QString& again);

} // namespace xf
