// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockedfile.h"

#include <sodium.h>

#include <array>

namespace xf {

/// Key bytes that are wiped when they go.
template <size_t Size>
struct KeyBytes : std::array<unsigned char, Size> {
    KeyBytes() : std::array<unsigned char, Size>{} {}
    ~KeyBytes() { sodium_memzero(this->data(), Size); }
    KeyBytes(const KeyBytes&) = delete;
    KeyBytes& operator=(const KeyBytes&) = delete;
};

/// The keys that Argon2id makes of a password: one for the bytes, one for the proof in the header.
struct FileKeys {
    KeyBytes<crypto_secretstream_xchacha20poly1305_KEYBYTES> stream;
    KeyBytes<crypto_auth_KEYBYTES> proof;
};

/// The first bytes of a locked file; lockedfile.h describes them.
class LockedHeader
{
public:
    static constexpr qsizetype size = 120;
    static const QByteArray& magic();

    /// A new one with a salt of its own; seal() completes it.
    explicit LockedHeader(const GuessCost& cost);
    /// One that was read. An Error if it was not written by this program or asks for too much.
    static Result<LockedHeader> read(const QByteArray& bytes, UnlockFailure& failure);

    [[nodiscard]] Result<void> deriveKeys(const Secret& password, FileKeys& keys) const;
    void setStreamHeader(const QByteArray& bytes);
    [[nodiscard]] const unsigned char* streamHeader() const;
    /// Checksum and proof over all that is before them.
    void seal(const FileKeys& keys);
    [[nodiscard]] bool isProven(const FileKeys& keys) const;

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype chunkSize() const;

private:
    explicit LockedHeader(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] quint32 number(qsizetype at) const;
    void setNumber(qsizetype at, quint32 value);
    [[nodiscard]] QByteArray checksum() const;

    QByteArray m_bytes;
};

} // namespace xf
