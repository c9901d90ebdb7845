// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "packs/handover.h"
#include "packs/inspection.h"
#include "period.h"
#include "terminalprogress.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct PackCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

/// What both packs are asked with.
struct PackOrder {
    QString file;
    QString folder;
    int year = 0;
    QDate today;
};

Result<PackOrder> orderOf(const Arguments& arguments)
{
    PackOrder order{arguments.positional.front(), arguments.positional.back(), 0, {}};
    const auto period = Period::fromKey(arguments.option(QStringLiteral("year")));
    if (!period || period->length() != Period::Length::Year)
        return Error{PackCommandMessages::tr("The pack needs its year, such as --year 2026."), {}};
    order.year = period->year();
    const auto today = dayOption(arguments, QStringLiteral("today"), QDate::currentDate());
    if (!today)
        return today.error();
    order.today = *today;
    return order;
}

int carryOut(const PackOrder& order, const QString& sentence,
             const std::function<Result<void>(BranchFile&, const WriteOptions&)>& write)
{
    const auto file = BranchFile::openReadOnly(order.file);
    if (!file)
        return complain(file.error().sentence, exitFailure);
    TerminalProgress progress(sentence);
    WriteOptions options;
    options.progress = progress.teller();
    const auto done = write(**file, options);
    return done ? exitOk : complain(done.error().sentence, exitFailure);
}

} // namespace

int runHandover(const QStringList& words)
{
    const auto arguments = parseArguments(words, {2, 2, {QStringLiteral("year"), QStringLiteral("today")}});
    const auto order = arguments ? orderOf(*arguments) : Result<PackOrder>(arguments.error());
    if (!order)
        return complain(order.error().sentence, exitUsage);
    return carryOut(*order, PackCommandMessages::tr("Writing the hand-over pack"),
                    [&](BranchFile& file, const WriteOptions& options) {
                        return writeHandover(file, order->folder, order->year, order->today, options);
                    });
}

int runInspection(const QStringList& words)
{
    const auto arguments =
        parseArguments(words, {2, 2, {QStringLiteral("year"), QStringLiteral("edition"), QStringLiteral("today")}});
    const auto order = arguments ? orderOf(*arguments) : Result<PackOrder>(arguments.error());
    if (!order)
        return complain(order.error().sentence, exitUsage);
    const auto edition = editionOf(*arguments);
    if (!edition)
        return complain(edition.error().sentence, exitUsage);
    return carryOut(*order, PackCommandMessages::tr("Writing the inspection pack"),
                    [&](BranchFile& file, const WriteOptions& options) {
                        return writeInspection(file, order->folder, order->year, *edition, order->today, options);
                    });
}

} // namespace xf
