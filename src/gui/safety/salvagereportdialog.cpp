// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagereportdialog.h"

#include "lists.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace xf {

SalvageReportDialog::SalvageReportDialog(const SalvageReport& report, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What was salvaged"));
    const QLocale locale;
    auto* kept = makeWrappedLabel("salvageKept");
    kept->setText(tr("Kept: %1 records, %2 entries of the history, %3 files. The damaged file was not changed.")
                      .arg(locale.toString(report.records), locale.toString(report.historyEntries),
                           locale.toString(report.contents)));
    auto* heading =
        new QLabel(report.lost.isEmpty() ? tr("Nothing is missing.")
                                         : tr("Not kept, %n place(s):", nullptr, static_cast<int>(report.lost.size())));
    auto* lost = new QListWidget;
    lost->setObjectName(QStringLiteral("salvageLost"));
    lost->setAccessibleName(heading->text());
    lost->setWordWrap(true);
    lost->addItems(report.lost);
    lost->setVisible(!report.lost.isEmpty());
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(kept);
    layout->addWidget(heading);
    layout->addWidget(lost, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace xf
