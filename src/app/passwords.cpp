// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords.h"

#include "commands.h"
#include "platform.h"

#include <QCoreApplication>
#include <QFile>

namespace xf {

namespace {

struct PasswordsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

const QString fileOption = QStringLiteral("password-file");
const QString askFlag = QStringLiteral("password");
constexpr qint64 longestPassword = 1024;
constexpr int mostTries = 3;

/// The first line; what a text editor puts around it is not part of it.
Result<QString> passwordIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{PasswordsMessages::tr("The file with the password could not be read. Nothing was changed."), {}};
    QByteArray bytes = file.readLine(longestPassword);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QString text = QString::fromUtf8(bytes);
    bytes.fill('\0');
    return text;
}

Result<QString> asked(const QString& question)
{
    auto answer = platform::askWithoutEcho(question.toLocal8Bit() + ' ');
    if (!answer)
        return Error{PasswordsMessages::tr(
                         "No password was given. Nothing was changed; type it on a terminal, or name a file that "
                         "holds it with --password-file."),
                     {}};
    QString text = QString::fromLocal8Bit(*answer);
    answer->fill('\0');
    return text;
}

Result<std::optional<Secret>> checked(const Result<QString>& text, const Result<QString>& again)
{
    if (!text || !again)
        return text ? again.error() : text.error();
    const QString objection = objectionTo(*text, *again);
    if (!objection.isEmpty())
        return Error{objection, {}};
    return std::optional<Secret>(Secret(*text));
}

} // namespace

Result<std::optional<Secret>> newPassword(const Arguments& arguments)
{
    if (arguments.has(fileOption)) {
        const auto text = passwordIn(arguments.option(fileOption));
        return checked(text, text);
    }
    if (!arguments.has(askFlag))
        return std::optional<Secret>();
    complain(PasswordsMessages::tr(
                 "Whoever forgets this password can never open the backup again; nobody can, not even the maker "
                 "of this program."),
             exitOk);
    const auto text = asked(PasswordsMessages::tr("Password:"));
    return text ? checked(text, asked(PasswordsMessages::tr("The same password again:")))
                : Result<std::optional<Secret>>(text.error());
}

Result<std::shared_ptr<UnlockedBackup>> unlockWith(const Arguments& arguments, const QString& backup)
{
    const bool isFromFile = arguments.has(fileOption);
    for (int tries = 1;; ++tries) {
        const auto text =
            isFromFile ? passwordIn(arguments.option(fileOption)) : asked(PasswordsMessages::tr("Password:"));
        if (!text)
            return text.error();
        UnlockFailure failure = UnlockFailure::None;
        auto unlocked = unlockBackup(backup, Secret(*text), {}, &failure);
        if (unlocked || isFromFile || failure != UnlockFailure::WrongPassword || tries == mostTries)
            return unlocked;
        complain(unlocked.error().sentence, exitFailure);
    }
}

} // namespace xf
