// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QStandardPaths>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::FileDialogs)
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString branchFilter()
{
    return Messages::tr("Branch files (*.xianfeng)");
}

} // namespace

QString NativeFileDialogs::openBranch(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, Messages::tr("Open a branch"), documents(), branchFilter());
}

QString NativeFileDialogs::newBranch(QWidget* parent, const QString& suggestedName)
{
    QString path = QFileDialog::getSaveFileName(parent, Messages::tr("Where to keep the branch file"),
                                                QDir(documents()).filePath(suggestedName), branchFilter());
    if (!path.isEmpty() && !path.endsWith(QLatin1String(".xianfeng")))
        path += QLatin1String(".xianfeng");
    return path;
}

QStringList NativeFileDialogs::openEvidence(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, Messages::tr("Add evidence"), documents());
}

QString NativeFileDialogs::saveAs(QWidget* parent, const QString& suggestedName, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, Messages::tr("Save as"), QDir(documents()).filePath(suggestedName),
                                        filter);
}

bool NativeFileDialogs::choosePrinter(QWidget* parent, QPrinter& printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace xf
