// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QCoreApplication>

#include <sodium.h>

#include <utility>

namespace xf {

namespace {

struct SecretMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Secret)
};

} // namespace

Secret::Secret(const QString& text) : m_bytes(text.normalized(QString::NormalizationForm_C).toUtf8())
{
    // Where the system grants no such pages the password is still wiped.
    (void)sodium_mlock(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret::~Secret()
{
    if (!m_bytes.isEmpty())
        sodium_munlock(m_bytes.data(), static_cast<size_t>(m_bytes.size())); // wipes first
}

QString objectionTo(const QString& password, const QString& again)
{
    if (password.isEmpty())
        return SecretMessages::tr("Please type a password, or save the backup without one.");
    if (password.size() < shortestPassword)
        return SecretMessages::tr(
            "The password is too short to keep anybody out. Please take at least %n character(s).", nullptr,
            shortestPassword);
    if (password != again)
        return SecretMessages::tr("The two passwords are not the same. Please type them again.");
    return {};
}

} // namespace xf
