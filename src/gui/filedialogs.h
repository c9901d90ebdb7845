// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace xf {

/// Asks for files and printers. Pages get it by reference, so that tests answer without a native dialog.
class FileDialogs
{
public:
    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    FileDialogs(const FileDialogs&) = delete;
    FileDialogs& operator=(const FileDialogs&) = delete;

    /// Empty when the user changed their mind.
    virtual QString openBranch(QWidget* parent) = 0;
    virtual QStringList openBranches(QWidget* parent) = 0;
    virtual QString newBranch(QWidget* parent, const QString& suggestedName) = 0;
    virtual QStringList openEvidence(QWidget* parent) = 0;
    /// A list to be imported: a workbook or a CSV file.
    virtual QString openTable(QWidget* parent) = 0;
    virtual QString saveAs(QWidget* parent, const QString& suggestedName, const QString& filter) = 0;
    /// Asks where to print a paper of so many pages; false when the user changed their mind.
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer, int pages) = 0;
    /// An existing folder into which something is to be written.
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    /// Shows a folder in the desktop's own window for files.
    virtual void showFolder(const QString& path) = 0;
};

/// The desktop's own dialogs.
class NativeFileDialogs : public FileDialogs
{
public:
    QString openBranch(QWidget* parent) override;
    QStringList openBranches(QWidget* parent) override;
    QString newBranch(QWidget* parent, const QString& suggestedName) override;
    QStringList openEvidence(QWidget* parent) override;
    QString openTable(QWidget* parent) override;
    QString saveAs(QWidget* parent, const QString& suggestedName, const QString& filter) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer, int pages) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
    void showFolder(const QString& path) override;
};

} // namespace xf
