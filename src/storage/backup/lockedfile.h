// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secret.h"

#include <functional>

class QFile;

namespace xf {

// A file with a password. All numbers are little-endian.
//   0  16  "Xianfeng locked\n"
//  16   1  version of this format, 1
//  17   1  how the key is made of the password: 1, Argon2id
//  18   1  how the bytes are locked: 1, secretstream with XChaCha20-Poly1305
//  19   1  0
//  20   4  passes over the memory, Argon2id's t
//  24   4  KiB of memory, Argon2id's m
//  28   4  bytes in a chunk
//  32  16  salt
//  48  24  secretstream's own header
//  72  16  checksum of what is before it: damage here is not taken for a wrong password
//  88  32  proof of what is before it under a key of the password: a wrong password is not taken for damage
// 120      the chunks, each with its tag; all of the header is authenticated with every one of them, their order by the
//          stream, and the last is marked as the last, so that a file that breaks off is noticed

/// What one guess at the password costs whoever guesses.
struct GuessCost {
    quint32 passes = 3;          ///< crypto_pwhash_OPSLIMIT_MODERATE
    quint32 kibibytes = 262'144; ///< crypto_pwhash_MEMLIMIT_MODERATE
};

/// A header may not ask for more than this, whoever wrote it.
constexpr GuessCost highestCost{6, 524'288};

/// Why a locked file did not open.
enum class UnlockFailure { None, WrongPassword, Damaged, Other };

using GoOn = std::function<bool(int percent)>;
/// Takes the plain bytes, chunk by chunk; they count only when unlock() has succeeded.
using TakeChunk = std::function<Result<void>(const QByteArray& chunk)>;

/// Whether a file begins as locked files do.
bool isLocked(const QString& path);

/// Writes all of `plain` into `locked`, both open. `goOn` is told how far it is and says whether to go on.
Result<void> lock(QFile& plain, QFile& locked, const Secret& password, const GoOn& goOn = {},
                  const GuessCost& cost = {});

/// Gives the bytes of a locked file to `take`. `failure` may be null. A wrong password changes nothing and is not
/// counted anywhere.
Result<void> unlock(QFile& locked, const Secret& password, const TakeChunk& take, const GoOn& goOn = {},
                    UnlockFailure* failure = nullptr);

} // namespace xf
