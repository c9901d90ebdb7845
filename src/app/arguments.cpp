// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct ArgumentsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

} // namespace

Result<Arguments> parseArguments(const QStringList& words, const Usage& usage)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.positional << word;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (usage.flags.contains(name) && equals < 0) {
            arguments.options.insert(name, {});
            continue;
        }
        if (!usage.options.contains(name))
            return Error{ArgumentsMessages::tr("There is no option “--%1” here.").arg(name), {}};
        if (equals < 0 && i + 1 >= words.size())
            return Error{ArgumentsMessages::tr("The option “--%1” needs a value.").arg(name), {}};
        arguments.options.insert(name, equals < 0 ? words[++i] : word.mid(equals + 1));
    }
    if (arguments.positional.size() < usage.minimum)
        return Error{ArgumentsMessages::tr("Something is missing after the command."), {}};
    if (arguments.positional.size() > usage.maximum)
        return Error{ArgumentsMessages::tr("“%1” is one word too many.").arg(arguments.positional.at(usage.maximum)),
                     {}};
    return arguments;
}

Result<QDate> dayOption(const Arguments& arguments, const QString& name, QDate otherwise)
{
    if (!arguments.has(name))
        return otherwise;
    const QString text = arguments.option(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return Error{ArgumentsMessages::tr("“%1” is not a day. Write it like 2026-09-30.").arg(text), {}};
    return day;
}

} // namespace xf
