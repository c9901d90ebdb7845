// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpages.h"

#include "writers/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace xf {

namespace {

void prepare(QPrinter& printer, const LaidOutPage& page)
{
    const bool isWide = page.size.width() > page.size.height();
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

} // namespace

Result<int> printPages(const LaidOutDocument& document, QPrinter& printer, const WriteOptions& options)
{
    const auto last = static_cast<int>(document.pages.size());
    const int from = std::max(1, printer.fromPage());
    const int until = printer.toPage() > 0 ? std::min(last, printer.toPage()) : last;
    if (from > until)
        return Error{QCoreApplication::translate("xf::Printing", "There are no such pages. Nothing was printed."), {}};
    prepare(printer, document.pages[from - 1]);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{QCoreApplication::translate("xf::Printing", "The printer did not take the pages. Nothing was "
                                                                 "printed; see whether it is switched on."),
                     {}};
    for (int page = from; page <= until; ++page) {
        if (page > from) {
            prepare(printer, document.pages[page - 1]);
            printer.newPage();
        }
        paintPage(painter, document, page - 1, printer.resolution());
        if (!options.goesOn(static_cast<size_t>(page - from), static_cast<size_t>(until - from + 1))) {
            printer.abort();
            return Error{QCoreApplication::translate("xf::Printing", "Cancelled. Pages that had reached the printer "
                                                                     "may still come out."),
                         {}};
        }
    }
    return until - from + 1;
}

} // namespace xf
