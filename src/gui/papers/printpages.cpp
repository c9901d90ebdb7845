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

Result<void> printPages(const LaidOutDocument& document, QPrinter& printer)
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
    }
    return {};
}

} // namespace xf
