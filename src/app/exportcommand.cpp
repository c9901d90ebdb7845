// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "content/papers/keptpaper.h"
#include "finalise.h"
#include "papersourcesloader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <optional>

namespace xf {

namespace {

struct ExportCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

const char* lengthName(Period::Length length)
{
    switch (length) {
    case Period::Length::Quarter:
        return "quarter";
    case Period::Length::Half:
        return "half";
    case Period::Length::Year:
        break;
    }
    return "year";
}

/// What the words of the command ask for.
struct Order {
    const Paper* paper = nullptr;
    Period period;
    QDate today;
    PaperOptions options;
    WriteOptions written;
    std::optional<Quarter> compared; ///< of a paper that compares two quarters: the other one
    bool asRecordsStand = false;     ///< such a paper takes no notice of 定稿
    QString output;
};

Error wrong(const QString& sentence)
{
    return {sentence, {}};
}

Result<Period> periodOf(const Arguments& arguments, const Paper& paper)
{
    const QString name = QString::fromLatin1(lengthName(paper.length));
    const auto period = Period::fromKey(arguments.option(name));
    if (period && period->length() == paper.length)
        return *period;
    constexpr std::array examples{"2026Q3", "2026H1", "2026"};
    return wrong(
        ExportCommandMessages::tr("The paper “%1” needs its period, such as --%2 %3.")
            .arg(QLatin1String(paper.key), name, QLatin1String(examples.at(static_cast<size_t>(paper.length)))));
}

Result<WriteOptions> writeOptionsOf(const Arguments& arguments, const QString& output)
{
    WriteOptions options;
    const QString fonts = arguments.option(QStringLiteral("fonts"), QStringLiteral("wps"));
    if (fonts == QLatin1String("open"))
        options.fonts = FontNames::Open;
    else if (fonts != QLatin1String("wps"))
        return wrong(ExportCommandMessages::tr("--fonts is either wps or open."));
    options.isArchival = arguments.has(QStringLiteral("pdfa"));
    if (options.isArchival && QFileInfo(output).suffix().toLower() != QLatin1String("pdf"))
        return wrong(ExportCommandMessages::tr("--pdfa needs --output with a name that ends in pdf."));
    return options;
}

/// --with and --state, of a paper that compares two quarters; without --with it is the quarter before.
Result<void> readComparison(const Arguments& arguments, Order& order)
{
    const QString with = arguments.option(QStringLiteral("with"));
    const QString state = arguments.option(QStringLiteral("state"), QStringLiteral("kept"));
    if (!order.paper->comparesQuarters) {
        if (arguments.has(QStringLiteral("with")) || arguments.has(QStringLiteral("state")))
            return wrong(
                ExportCommandMessages::tr("The paper “%1” compares nothing and takes neither --with nor --state.")
                    .arg(QLatin1String(order.paper->key)));
        return {};
    }
    order.compared = with.isEmpty() ? order.period.lastQuarter().previous() : Quarter::fromKey(with);
    if (!order.compared)
        return wrong(ExportCommandMessages::tr("--with names the quarter to compare with, such as 2026Q2."));
    if (state != QLatin1String("kept") && state != QLatin1String("now"))
        return wrong(
            ExportCommandMessages::tr("--state is either kept (a finalised summary as it was printed) or now."));
    order.asRecordsStand = state == QLatin1String("now");
    return {};
}

Result<Order> orderOf(const Arguments& arguments, const QString& key)
{
    Order order;
    order.paper = paperNamed(key);
    if (!order.paper)
        return wrong(ExportCommandMessages::tr("“%1” is not a paper. xianfeng papers lists them.").arg(key));
    const auto period = periodOf(arguments, *order.paper);
    const auto edition = editionOf(arguments);
    const auto today = dayOption(arguments, QStringLiteral("today"), QDate::currentDate());
    if (!period)
        return period.error();
    if (!edition)
        return edition.error();
    if (!today)
        return today.error();
    order.period = *period;
    order.options.edition = *edition;
    order.today = *today;
    if (const auto read = readComparison(arguments, order); !read)
        return read.error();
    order.output = arguments.option(QStringLiteral("output"));
    const QStringList formats = formatsOf(*order.paper);
    if (!formats.contains(QFileInfo(order.output).suffix().toLower()))
        return wrong(ExportCommandMessages::tr("The paper “%1” needs --output with a name that ends in one of: %2.")
                         .arg(key, formats.join(QStringLiteral(", "))));
    const auto written = writeOptionsOf(arguments, order.output);
    if (!written)
        return written.error();
    order.written = *written;
    if (arguments.has(QStringLiteral("id"))) {
        bool isNumber = false;
        order.options.subject = arguments.option(QStringLiteral("id")).toLongLong(&isNumber);
        if (!isNumber || order.options.subject <= 0 || !order.paper->subjects)
            return wrong(order.paper->subjects
                             ? ExportCommandMessages::tr("--id is the number of a record, as xianfeng list shows it.")
                             : ExportCommandMessages::tr("The paper “%1” is about the whole branch and takes no --id.")
                                   .arg(key));
    }
    return order;
}

int carryOut(const Order& order, const QString& path)
{
    auto file = BranchFile::open(path);
    if (!file)
        return complain(file.error().sentence, exitFailure);
    const RecordStore records(**file);
    auto sources = loadPaperSources(**file, records, order.period, order.today, order.paper->earlierQuarters);
    if (!sources)
        return complain(sources.error().sentence, exitFailure);
    std::optional<PaperSources> compared;
    if (order.compared) {
        auto other =
            loadPaperSources(**file, records, Period(Period::Length::Quarter, *order.compared), order.today, 0);
        if (!other)
            return complain(other.error().sentence, exitFailure);
        compared = std::move(*other);
    }
    PaperOptions options = order.options;
    options.compared = compared ? &*compared : nullptr;
    if (order.asRecordsStand) {
        sources->finalised.clear();
        compared->finalised.clear();
    }
    const auto made = makePaper(*order.paper, *sources, options);
    if (!made)
        return complain(made.error().sentence, exitFailure);
    const auto written = writePaper(order.output, *made, order.written);
    if (!written)
        return complain(written.error().sentence, exitFailure);
    for (const Hidden& each : made->hidden)
        say(QStringLiteral("%1 %2\n").arg(each.what).arg(each.places));
    return exitOk;
}

int exportPaper(const Arguments& arguments, const QString& key)
{
    const auto order = orderOf(arguments, key);
    return order ? carryOut(*order, arguments.positional.front()) : complain(order.error().sentence, exitUsage);
}

Result<void> finaliseQuarter(const QString& path, const Period& period, QDate today)
{
    auto file = BranchFile::open(path);
    if (!file)
        return file.error();
    Editor editor(**file);
    if (const auto allowed = mayFinalise(editor.records(), period.lastQuarter(), today); !allowed)
        return allowed.error();
    const auto sources = loadPaperSources(**file, editor.records(), period, today, 0);
    if (!sources)
        return sources.error();
    const auto editions = printedEditions(*sources);
    return editions ? finalise(editor, period.lastQuarter(), today, *editions) : Result<void>(editions.error());
}

} // namespace

Result<Edition> editionOf(const Arguments& arguments)
{
    const QString edition = arguments.option(QStringLiteral("edition"), QStringLiteral("internal"));
    if (edition == QLatin1String("internal"))
        return Edition::Internal;
    if (edition == QLatin1String("public"))
        return Edition::Public;
    return wrong(ExportCommandMessages::tr("--edition is either internal or public."));
}

int runFinalise(const QStringList& words)
{
    const auto arguments = parseArguments(words, {1, 1, {QStringLiteral("quarter"), QStringLiteral("today")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const auto period = periodOf(*arguments, *paperNamed(u"quarterly-summary"));
    const auto today = dayOption(*arguments, QStringLiteral("today"), QDate::currentDate());
    if (!period || !today)
        return complain(period ? today.error().sentence : period.error().sentence, exitUsage);
    const auto done = finaliseQuarter(arguments->positional.front(), *period, *today);
    return done ? exitOk : complain(done.error().sentence, exitFailure);
}

int runPapers(const QStringList& words)
{
    if (const auto arguments = parseArguments(words, {0, 0, {}}); !arguments)
        return complain(arguments.error().sentence, exitUsage);
    for (const Paper& each : papers())
        say(QStringLiteral("%1 %2 %3\n")
                .arg(QLatin1String(each.key), QLatin1String(lengthName(each.length)),
                     formatsOf(each).join(QLatin1Char(' '))));
    return exitOk;
}

int runExport(const QStringList& words)
{
    const auto arguments = parseArguments(
        words, {2,
                2,
                {QStringLiteral("quarter"), QStringLiteral("half"), QStringLiteral("year"), QStringLiteral("id"),
                 QStringLiteral("edition"), QStringLiteral("output"), QStringLiteral("today"), QStringLiteral("fonts"),
                 QStringLiteral("with"), QStringLiteral("state")},
                {QStringLiteral("pdfa")}});
    return arguments ? exportPaper(*arguments, arguments->positional.at(1))
                     : complain(arguments.error().sentence, exitUsage);
}

int runSummary(const QStringList& words)
{
    const auto arguments = parseArguments(
        words, {1,
                1,
                {QStringLiteral("quarter"), QStringLiteral("output"), QStringLiteral("today"), QStringLiteral("fonts")},
                {QStringLiteral("pdfa")}});
    return arguments ? exportPaper(*arguments, QStringLiteral("quarterly-summary"))
                     : complain(arguments.error().sentence, exitUsage);
}

} // namespace xf
