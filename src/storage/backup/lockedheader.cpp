// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockedheader.h"

#include <QCoreApplication>
#include <QtEndian>

namespace xf {

namespace {

struct LockedHeaderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::LockedFile)
};

constexpr qsizetype versionAt = 16;
constexpr qsizetype methodsAt = 17;
constexpr qsizetype passesAt = 20;
constexpr qsizetype kibibytesAt = 24;
constexpr qsizetype chunkAt = 28;
constexpr qsizetype saltAt = 32;
constexpr qsizetype streamAt = 48;
constexpr qsizetype checksumAt = 72;
constexpr qsizetype proofAt = 88;

static_assert(streamAt - saltAt == crypto_pwhash_SALTBYTES);
static_assert(checksumAt - streamAt == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(proofAt - checksumAt == crypto_generichash_BYTES_MIN);
static_assert(LockedHeader::size - proofAt == crypto_auth_BYTES);

constexpr char version = 1;
constexpr quint32 usualChunk = 65'536;
constexpr quint32 smallestChunk = 1024;
constexpr quint32 largestChunk = 1'048'576;
constexpr size_t kibibyte = 1024;

const unsigned char* unsignedBytes(const char* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

unsigned char* unsignedBytes(char* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

QByteArray methods()
{
    return QByteArray("\1\1\0", 3);
}

Error damagedHead()
{
    return Error{
        LockedHeaderMessages::tr("This backup is damaged at its beginning, so no password can open it. It was not "
                                 "changed; use another backup."),
        QStringLiteral("header")};
}

} // namespace

const QByteArray& LockedHeader::magic()
{
    static const QByteArray bytes("Xianfeng locked\n");
    return bytes;
}

LockedHeader::LockedHeader(const GuessCost& cost) : m_bytes(size, '\0')
{
    m_bytes.replace(0, magic().size(), magic());
    m_bytes[versionAt] = version;
    m_bytes.replace(methodsAt, methods().size(), methods());
    setNumber(passesAt, cost.passes);
    setNumber(kibibytesAt, cost.kibibytes);
    setNumber(chunkAt, usualChunk);
    randombytes_buf(m_bytes.data() + saltAt, crypto_pwhash_SALTBYTES);
}

Result<LockedHeader> LockedHeader::read(const QByteArray& bytes, UnlockFailure& failure)
{
    failure = UnlockFailure::Damaged;
    if (bytes.size() != size || !bytes.startsWith(magic()))
        return damagedHead();
    LockedHeader header(bytes);
    if (bytes[versionAt] != version)
        return Error{
            LockedHeaderMessages::tr("This backup was made by a newer version of this program, or it is damaged at its "
                                     "beginning. It was not changed; open it with the newest version."),
            QStringLiteral("version %1").arg(bytes[versionAt])};
    // Before anything costs time or memory.
    if (bytes.mid(checksumAt, proofAt - checksumAt) != header.checksum())
        return damagedHead();
    const quint32 passes = header.number(passesAt);
    const quint32 kibibytes = header.number(kibibytesAt);
    const auto chunk = static_cast<quint32>(header.chunkSize());
    const bool isModest = passes >= 1 && passes <= highestCost.passes && kibibytes >= 8 &&
                          kibibytes <= highestCost.kibibytes && chunk >= smallestChunk && chunk <= largestChunk;
    if (!isModest || bytes.mid(methodsAt, methods().size()) != methods())
        return Error{
            LockedHeaderMessages::tr("This backup asks for more than this program ever does, so it was not opened. "
                                     "Somebody else made it, or it is damaged; use another backup."),
            QStringLiteral("%1 passes, %2 KiB, chunks of %3").arg(passes).arg(kibibytes).arg(chunk)};
    failure = UnlockFailure::None;
    return header;
}

Result<void> LockedHeader::deriveKeys(const Secret& password, FileKeys& keys) const
{
    KeyBytes<crypto_kdf_KEYBYTES> master;
    const int failed =
        crypto_pwhash(master.data(), master.size(), password.data(), static_cast<unsigned long long>(password.size()),
                      unsignedBytes(m_bytes.constData()) + saltAt, number(passesAt), number(kibibytesAt) * kibibyte,
                      crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{
            LockedHeaderMessages::tr("There is too little memory to work with the password. Nothing was changed; close "
                                     "other programs and try again."),
            QStringLiteral("argon2id")};
    constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "xianfeng";
    crypto_kdf_derive_from_key(keys.stream.data(), keys.stream.size(), 1, context, master.data());
    crypto_kdf_derive_from_key(keys.proof.data(), keys.proof.size(), 2, context, master.data());
    return {};
}

void LockedHeader::setStreamHeader(const QByteArray& bytes)
{
    m_bytes.replace(streamAt, bytes.size(), bytes);
}

const unsigned char* LockedHeader::streamHeader() const
{
    return unsignedBytes(m_bytes.constData()) + streamAt;
}

void LockedHeader::seal(const FileKeys& keys)
{
    m_bytes.replace(checksumAt, proofAt - checksumAt, checksum());
    crypto_auth(unsignedBytes(m_bytes.data()) + proofAt, unsignedBytes(m_bytes.constData()), proofAt,
                keys.proof.data());
}

bool LockedHeader::isProven(const FileKeys& keys) const
{
    return crypto_auth_verify(unsignedBytes(m_bytes.constData()) + proofAt, unsignedBytes(m_bytes.constData()), proofAt,
                              keys.proof.data()) == 0;
}

qsizetype LockedHeader::chunkSize() const
{
    return number(chunkAt);
}

quint32 LockedHeader::number(qsizetype at) const
{
    return qFromLittleEndian<quint32>(m_bytes.constData() + at);
}

void LockedHeader::setNumber(qsizetype at, quint32 value)
{
    qToLittleEndian(value, m_bytes.data() + at);
}

QByteArray LockedHeader::checksum() const
{
    QByteArray sum(proofAt - checksumAt, '\0');
    crypto_generichash(unsignedBytes(sum.data()), static_cast<size_t>(sum.size()), unsignedBytes(m_bytes.constData()),
                       checksumAt, nullptr, 0);
    return sum;
}

} // namespace xf
