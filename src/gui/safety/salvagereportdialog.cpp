// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagereportdialog.h"

#include "filedialogs.h"
#include "lists.h"
#include "theme.h"
#include "writers/filewriter.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

SalvageReportDialog::SalvageReportDialog(const SalvageReport& report, const QString& name, FileDialogs& dialogs,
                                         QWidget* parent)
    : QDialog(parent), m_name(name), m_dialogs(dialogs), m_kept(makeWrappedLabel("salvageKept")),
      m_heading(makeWrappedLabel("salvageHeading")), m_lost(new QListWidget), m_result(makeWrappedLabel("salvageSaved"))
{
    setWindowTitle(tr("What was salvaged"));
    const QLocale locale;
    m_kept->setText(tr("Kept: %1 records, %2 entries of the history, %3 files. The damaged file was not changed.")
                        .arg(locale.toString(report.records), locale.toString(report.historyEntries),
                             locale.toString(report.contents)));
    m_heading->setText(report.lost.isEmpty()
                           ? tr("Nothing is missing.")
                           : tr("Not kept, %n place(s):", nullptr, static_cast<int>(report.lost.size())));
    m_lost->setObjectName(QStringLiteral("salvageLost"));
    m_lost->setAccessibleName(m_heading->text());
    m_lost->setWordWrap(true);
    m_lost->addItems(report.lost);
    m_lost->setVisible(!report.lost.isEmpty());
    m_result->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    if (!report.lost.isEmpty()) {
        auto* save = buttons->addButton(tr("Save the list…"), QDialogButtonBox::ActionRole);
        save->setObjectName(QStringLiteral("salvageSave"));
        connect(save, &QPushButton::clicked, this, &SalvageReportDialog::save);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_kept);
    layout->addWidget(m_heading);
    layout->addWidget(m_lost, 1);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SalvageReportDialog::save()
{
    const QString path = m_dialogs.saveAs(this, tr("%1 – not kept.txt").arg(m_name), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const auto written = writeBytes(path, text().toUtf8());
    m_result->setText(written ? tr("Written: %1").arg(QFileInfo(path).fileName()) : written.error().sentence);
    setRefusal(*m_result, !written);
    m_result->show();
}

/// With the mark and the line ends by which every editor knows it.
QString SalvageReportDialog::text() const
{
    QStringList lines{QChar(QChar::ByteOrderMark) + m_kept->text(), m_heading->text()};
    for (int row = 0; row < m_lost->count(); ++row)
        lines << m_lost->item(row)->text();
    return lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

} // namespace xf
