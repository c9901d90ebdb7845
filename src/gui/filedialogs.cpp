// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace xf {

namespace {

struct FileDialogsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::FileDialogs)
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString branchFilter()
{
    return FileDialogsMessages::tr("Branch files (*.xianfeng)");
}

/// html of “Web page (*.html *.htm)”.
QString suffixOf(const QString& nameFilter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(nameFilter).captured(1);
}

/// The name with another ending in place of one that belongs to a format; any other point is part of the name.
QString withSuffix(const QString& path, const QString& suffix, const QStringList& nameFilters)
{
    const QFileInfo file(path);
    const bool isFormat = !nameFilters.filter(QStringLiteral("*.") + file.suffix()).isEmpty();
    return (file.suffix().isEmpty() || !isFormat ? file.fileName() : file.completeBaseName()) + u'.' + suffix;
}

} // namespace

QString NativeFileDialogs::openBranch(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, FileDialogsMessages::tr("Open a branch"), documents(), branchFilter());
}

QStringList NativeFileDialogs::openBranches(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, FileDialogsMessages::tr("Branch files to bind"), documents(),
                                         branchFilter());
}

QString NativeFileDialogs::newBranch(QWidget* parent, const QString& suggestedName)
{
    QString path = QFileDialog::getSaveFileName(parent, FileDialogsMessages::tr("Where to keep the branch file"),
                                                QDir(documents()).filePath(suggestedName), branchFilter());
    if (!path.isEmpty() && !path.endsWith(QLatin1String(".xianfeng")))
        path += QLatin1String(".xianfeng");
    return path;
}

QStringList NativeFileDialogs::openEvidence(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, FileDialogsMessages::tr("Add evidence"), documents());
}

QString NativeFileDialogs::openTable(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, FileDialogsMessages::tr("Choose a list"), documents(),
                                        FileDialogsMessages::tr("Lists (*.xlsx *.csv *.tsv *.txt)"));
}

QString NativeFileDialogs::chooseFolder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title, documents());
}

void NativeFileDialogs::showFolder(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString NativeFileDialogs::saveAs(QWidget* parent, const QString& suggestedName, const QString& filter)
{
    QFileDialog dialog(parent, FileDialogsMessages::tr("Save as"), documents(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(suggestedName);
    const auto follow = [&dialog](const QString& chosen) {
        const QString suffix = suffixOf(chosen);
        if (suffix.isEmpty())
            return;
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(withSuffix(dialog.selectedFiles().value(0), suffix, dialog.nameFilters()));
    };
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    // Another format in the list is another ending of the name, before the dialog asks about an older file.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool NativeFileDialogs::choosePrinter(QWidget* parent, QPrinter& printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace xf
