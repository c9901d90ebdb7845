// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace {

void logToStderr()
{
    spdlog::set_default_logger(spdlog::stderr_logger_mt("xianfeng"));
    spdlog::set_level(spdlog::level::warn);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("xianfeng"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XF_VERSION));
    logToStderr();
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    const QString first = words.value(0);
    if (first == QLatin1String("--version")) {
        xf::say(QStringLiteral("xianfeng %1\n").arg(QCoreApplication::applicationVersion()));
        return xf::exitOk;
    }
    if (first == QLatin1String("--help")) {
        xf::say(xf::helpText());
        return xf::exitOk;
    }
    if (const xf::Command* command = xf::commandNamed(first))
        return command->run(words.mid(1));
    return xf::complain(QStringLiteral("not yet"), xf::exitUsage);
}
