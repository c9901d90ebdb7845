// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "gui.h"
#include "language.h"
#include "platform.h"

#include <QGuiApplication>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <optional>

namespace xf {

namespace {

/// What Qt says of its surroundings (no runtime folder, an offscreen window) is for the log, not for the user.
void logQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    spdlog::log(isGrave ? spdlog::level::critical : spdlog::level::info, "{}", message.toStdString());
}

void logToStderr()
{
    qInstallMessageHandler(logQtMessage);
    spdlog::set_default_logger(spdlog::stderr_logger_mt("xianfeng"));
    spdlog::set_level(spdlog::level::warn);
}

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    std::transform(argv + 1, argv + argc, std::back_inserter(words),
                   [](const char* word) { return QString::fromLocal8Bit(word); });
    return words;
}

/// The interface follows the locale, also in what the command line says.
int runCommand(int& argc, char** argv, const Command& command, const QStringList& words)
{
    std::optional<QCoreApplication> plain;
    std::optional<QGuiApplication> withFonts;
    if (command.needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        withFonts.emplace(argc, argv);
    } else {
        plain.emplace(argc, argv);
    }
    Language language;
    language.apply(Preferences::Language::System);
    const int code = command.run(words);
    if (code == exitOk && !allSaid())
        return complain(QCoreApplication::translate("xf::CommandLine",
                                                    "The output could not be written in full. The branch file is safe; "
                                                    "free some space and try again."),
                        exitFailure);
    return code;
}

Result<WindowRequest> windowRequest(QStringList words)
{
    WindowRequest request;
    request.exitAfterFirstPaint = words.removeAll(QStringLiteral("--exit-after-first-paint")) > 0;
    const auto arguments =
        parseArguments(words, {0, 1, {QStringLiteral("screenshot"), QStringLiteral("page"), QStringLiteral("today")}});
    if (!arguments)
        return arguments.error();
    const auto today = dayOption(*arguments, QStringLiteral("today"), {});
    if (!today)
        return today.error();
    request.file = arguments->positional.value(0);
    request.screenshot = arguments->option(QStringLiteral("screenshot"));
    request.page = arguments->option(QStringLiteral("page"));
    request.today = *today;
    return request;
}

int run(int& argc, char** argv)
{
    platform::keepMemoryOffDisk();
    QCoreApplication::setApplicationName(QStringLiteral("xianfeng"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XF_VERSION));
    logToStderr();
    const QStringList words = wordsOf(argc, argv);
    const QString first = words.value(0);
    if (const Command* command = commandNamed(first))
        return runCommand(argc, argv, *command, words.mid(1));
    const auto request = windowRequest(words);
    if (!request)
        return complain(request.error().sentence, exitUsage);
    return runWindows(argc, argv, *request);
}

} // namespace

} // namespace xf

int main(int argc, char* argv[])
{
    return xf::run(argc, argv);
}
