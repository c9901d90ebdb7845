// SPDX-License-Identifier: GPL-3.0-or-later
// `xianfeng --help`: every command with what it is for.
#include "commands.h"

#include <QCoreApplication>

#include <array>

namespace xf {

namespace {

struct HelpCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

struct HelpLine {
    const char* usage;
    const char* purpose;
};

constexpr std::array lines{
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng [FILE]"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "open a branch (or the last one)")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng new FILE --branch NAME --unit NAME --year YYYY"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "write an empty branch")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng sample FILE"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "write the sample branch")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng summary FILE --quarter 2026Q3 --output OUT.pdf"),
             QT_TRANSLATE_NOOP("xf::CommandLine",
                               "the quarterly summary; also .docx, .odt, .html; --today YYYY-MM-DD fixes “today”")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng papers"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "every paper: its key, period and formats")},
    HelpLine{
        QT_TRANSLATE_NOOP("xf::CommandLine",
                          "xianfeng export FILE PAPER --quarter 2026Q3|--half 2026H1|--year 2026 [--id ID] [--edition "
                          "internal|public] [--fonts wps|open] [--pdfa] --output OUT.pdf"),
        QT_TRANSLATE_NOOP("xf::CommandLine",
                          "write a paper, see xianfeng papers; fonts of Word and WPS or free ones; PDF for archives")},
    HelpLine{
        QT_TRANSLATE_NOOP(
            "xf::CommandLine",
            "xianfeng export FILE comparison --quarter 2026Q3 [--with 2026Q2] [--state kept|now] --output OUT.pdf"),
        QT_TRANSLATE_NOOP("xf::CommandLine", "two quarters side by side; the same quarter twice: finalised and now")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng finalise FILE --quarter 2026Q3"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "keep the quarter's summary as it is now printed; --today too")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng compile OUT.pdf FILE… [--quarter 2026Q3]"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "one booklet of many branches; OUT.xlsx: the table of totals")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng handover FILE DIR --year YYYY"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "hand-over pack: a checked copy, year books, what is open")},
    HelpLine{
        QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng inspection FILE DIR --year YYYY [--edition internal|public]"),
        QT_TRANSLATE_NOOP("xf::CommandLine", "inspection pack: a folder per activity, an index page")},
    HelpLine{QT_TRANSLATE_NOOP(
                 "xf::CommandLine",
                 "xianfeng list FILE KIND [--format csv|json] [--order stroke|pinyin|post|date] [--as-of DATE]"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "the records of a kind")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng describe [KIND]"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "kinds and fields as JSON")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng import FILE KIND INPUT [--dry-run] [--rejects OUT.csv]"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "take in a list (xlsx, csv); bad rows stay out, with their reasons")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng import FILE KIND --template OUT.xlsx"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "an empty list to be filled in, with drop-downs")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng apply FILE EDITS.jsonl"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "carry out edits, one JSON object a line")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng check FILE"),
             QT_TRANSLATE_NOOP("xf::CommandLine",
                               "hold every record and evidence file against its digest; counts per kind")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng backup FILE OUT [--password | --password-file F]"),
             QT_TRANSLATE_NOOP("xf::CommandLine",
                               "a checked copy in one file; locked with a password that is asked for, or read from F")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng restore BACKUP NEWFILE [--password-file F]"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "a new branch file of a backup")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng salvage DAMAGED NEW"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "a new branch file of what is whole in a damaged one")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng export-all FILE DIR"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "records (JSON, workbook) and evidence into a new folder")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng import-all NEWFILE DIR"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "an equal branch file of such a folder")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng --screenshot OUT.png FILE"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "draw the main window into a picture")},
    HelpLine{QT_TRANSLATE_NOOP("xf::CommandLine", "xianfeng --version | --help"),
             QT_TRANSLATE_NOOP("xf::CommandLine", "the version; this page")},
};

} // namespace

int runHelp(const QStringList&)
{
    for (const HelpLine& line : lines)
        say(HelpCommandMessages::tr(line.usage) + QStringLiteral("\n    ") + HelpCommandMessages::tr(line.purpose) +
            QLatin1Char('\n'));
    return exitOk;
}

} // namespace xf
