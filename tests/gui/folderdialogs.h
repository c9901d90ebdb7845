// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filedialogs.h"

#include <QFile>
#include <QTemporaryDir>

namespace xf {

/// Answers “save as” with a folder of its own and the suggested name, as a user who only presses Enter.
class FolderDialogs : public FileDialogs
{
public:
    QString openBranch(QWidget*) override { return {}; }
    QString newBranch(QWidget*, const QString&) override { return {}; }
    QStringList openEvidence(QWidget*) override { return {}; }
    QString saveAs(QWidget*, const QString& name, const QString&) override { return path(name); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace xf
