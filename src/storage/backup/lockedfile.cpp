// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockedfile.h"

#include "lockedheader.h"
#include "writefailure.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

namespace xf {

namespace {

struct LockedFileMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::LockedFile)
};

constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* unsignedBytes(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* unsignedBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// libsodium wants to be woken once.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// A stream in the middle of its file; its state holds the key.
struct Stream : crypto_secretstream_xchacha20poly1305_state {
    Stream() : crypto_secretstream_xchacha20poly1305_state{} {}
    ~Stream() { sodium_memzero(this, sizeof(*this)); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
};

Error notReady()
{
    return Error{
        LockedFileMessages::tr("This computer offers no means for passwords. Nothing was changed; save the backup "
                               "without one."),
        QStringLiteral("sodium")};
}

Error stopped()
{
    return Error{LockedFileMessages::tr("This was cancelled; nothing of it was kept. The branch file is safe."), {}};
}

Error unreadable(const QFile& file)
{
    return Error{
        LockedFileMessages::tr("The backup could not be read. It was not changed; check the drive and try again."),
        file.errorString()};
}

Error wrongPassword()
{
    return Error{LockedFileMessages::tr(
                     "The password does not open this backup. Nothing was changed, and you may try as often as "
                     "you like; capital letters and full-width characters count."),
                 {}};
}

Error damagedBytes()
{
    return Error{
        LockedFileMessages::tr("The password is right, but the backup is damaged or not whole, so nothing of it was "
                               "used. It was not changed; use another backup."),
        QStringLiteral("chunk")};
}

bool goesOn(const GoOn& goOn, const QFile& file)
{
    return !goOn || goOn(file.size() > 0 ? static_cast<int>(file.pos() * 100 / file.size()) : 100);
}

Result<void> write(QFile& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() ? Result<void>() : Result<void>(writeFailure(file));
}

/// The next chunk as it lies in the file, and whether the file ends with it.
struct Piece {
    QByteArray bytes;
    bool isLast = false;
};

Result<Piece> nextPiece(QFile& file, qsizetype size)
{
    Piece piece{file.read(size), false};
    piece.isLast = file.atEnd();
    if (file.error() != QFile::NoError)
        return unreadable(file);
    return piece;
}

/// Nothing for a chunk that was changed or is in the wrong place.
std::optional<QByteArray> open(Stream& stream, const Piece& piece, const QByteArray& header)
{
    if (piece.bytes.size() < tagSize)
        return std::nullopt;
    QByteArray plain(piece.bytes.size() - tagSize, '\0');
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &stream, unsignedBytes(plain), nullptr, &tag, unsignedBytes(piece.bytes),
        static_cast<unsigned long long>(piece.bytes.size()), unsignedBytes(header),
        static_cast<unsigned long long>(header.size()));
    const bool saysLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (failed != 0 || saysLast != piece.isLast)
        return std::nullopt;
    return plain;
}

Result<void> openAll(QFile& locked, const LockedHeader& header, const FileKeys& keys, const TakeChunk& take,
                     const GoOn& goOn, UnlockFailure& failure)
{
    Stream stream;
    bool isLast =
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, header.streamHeader(), keys.stream.data()) != 0;
    failure = isLast ? UnlockFailure::Damaged : UnlockFailure::Other;
    if (isLast)
        return damagedBytes();
    while (!isLast) {
        const auto piece = nextPiece(locked, header.chunkSize() + tagSize);
        if (!piece)
            return piece.error();
        const auto plain = open(stream, *piece, header.bytes());
        if (!plain) {
            failure = UnlockFailure::Damaged;
            return damagedBytes();
        }
        if (auto taken = take(*plain); !taken)
            return taken;
        if (!goesOn(goOn, locked))
            return stopped();
        isLast = piece->isLast;
    }
    failure = UnlockFailure::None;
    return {};
}

} // namespace

bool isLocked(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(LockedHeader::magic().size()) == LockedHeader::magic();
}

Result<void> lock(QFile& plain, QFile& locked, const Secret& password, const GoOn& goOn, const GuessCost& cost)
{
    if (!isReady())
        return notReady();
    LockedHeader header(cost);
    FileKeys keys;
    if (auto made = header.deriveKeys(password, keys); !made)
        return made;
    Stream stream;
    QByteArray streamHeader(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream, unsignedBytes(streamHeader), keys.stream.data());
    header.setStreamHeader(streamHeader);
    header.seal(keys);
    if (auto written = write(locked, header.bytes()); !written)
        return written;
    for (bool isLast = false; !isLast;) {
        const auto piece = nextPiece(plain, header.chunkSize());
        if (!piece)
            return piece.error();
        isLast = piece->isLast;
        QByteArray bytes(piece->bytes.size() + tagSize, '\0');
        crypto_secretstream_xchacha20poly1305_push(&stream, unsignedBytes(bytes), nullptr, unsignedBytes(piece->bytes),
                                                   static_cast<unsigned long long>(piece->bytes.size()),
                                                   unsignedBytes(header.bytes()),
                                                   static_cast<unsigned long long>(header.bytes().size()),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (auto written = write(locked, bytes); !written)
            return written;
        if (!goesOn(goOn, plain))
            return stopped();
    }
    return locked.flush() ? Result<void>() : Result<void>(writeFailure(locked));
}

Result<void> unlock(QFile& locked, const Secret& password, const TakeChunk& take, const GoOn& goOn,
                    UnlockFailure* failure)
{
    UnlockFailure unused = UnlockFailure::None;
    UnlockFailure& reason = failure ? *failure : unused;
    reason = UnlockFailure::Other;
    if (!isReady())
        return notReady();
    const auto bytes = nextPiece(locked, LockedHeader::size);
    if (!bytes)
        return bytes.error();
    const auto header = LockedHeader::read(bytes->bytes, reason);
    if (!header)
        return header.error();
    FileKeys keys;
    reason = UnlockFailure::Other;
    if (auto made = header->deriveKeys(password, keys); !made)
        return made;
    if (!header->isProven(keys)) {
        reason = UnlockFailure::WrongPassword;
        return wrongPassword();
    }
    return openAll(locked, *header, keys, take, goOn, reason);
}

} // namespace xf
