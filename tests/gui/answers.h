// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filedialogs.h"

#include <QPrinter>
#include <QTemporaryDir>

namespace xf {

/// Answers every question for a file or a printer without a dialog: with what a test set, or as a user who only
/// presses Enter.
class Answers : public FileDialogs
{
public:
    QString openBranch(QWidget*) override { return branch; }
    QStringList openBranches(QWidget*) override { return branches; }
    QString newBranch(QWidget*, const QString&) override { return branch; }
    QStringList openEvidence(QWidget*) override { return evidence; }
    QString openTable(QWidget*) override { return table; }
    QString saveAs(QWidget*, const QString& name, const QString&) override
    {
        suggested = name;
        return saved.isEmpty() ? path(name) : saved;
    }
    bool choosePrinter(QWidget*, QPrinter& printer, int) override
    {
        if (printed.isEmpty())
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    }

    QString chooseFolder(QWidget*, const QString&) override { return folder; }
    void showFolder(const QString& path) override { shown = path; }

    /// Where a file of the suggested name is saved.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QString branch;       ///< opened, or where a new one goes
    QStringList branches; ///< opened together
    QStringList evidence; ///< added as evidence
    QString table;        ///< the list to be imported
    QString saved;        ///< where to save; empty: the suggested name in a folder of its own
    QString printed;      ///< the printer writes this PDF; empty: the user changed their mind
    QString suggested;    ///< the name that “save as” was last asked with
    QString folder;       ///< something is written into it; empty: the user changed their mind
    QString shown;        ///< the folder that was last shown

private:
    QTemporaryDir m_folder;
};

} // namespace xf
