// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "testing.h"

#include <QTemporaryDir>

namespace xf::test {

/// A new branch file in a folder of its own, with its editor; reopen() stands for leaving and starting again.
class EditedFile
{
public:
    EditedFile() { reopen(); }

    void reopen()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.xianfeng"));
        m_editor.reset();
        m_file.reset();
        auto file = QFile::exists(path) ? BranchFile::open(path) : BranchFile::create(path);
        if (!file)
            qFatal("%s", qPrintable(file.error().sentence));
        m_file = std::move(*file);
        m_editor = std::make_unique<Editor>(*m_file);
    }

    Editor& editor() { return *m_editor; }
    BranchFile& file() { return *m_file; }

    template <class R>
    R read(const Kind& kind, Id id)
    {
        const auto found = m_editor->records().find(kind, id);
        return found && *found ? static_cast<const R&>(**found) : R{};
    }

    [[nodiscard]] bool has(const Kind& kind, Id id) const
    {
        const auto found = m_editor->records().find(kind, id);
        return found && *found;
    }

    [[nodiscard]] qint64 count(const Kind& kind) const
    {
        const auto number = m_editor->records().count(kind);
        return number ? *number : -1;
    }

    [[nodiscard]] size_t historySize() const
    {
        HistoryFilter filter;
        filter.limit = 1'000'000;
        const auto entries = m_editor->history().entries(filter);
        return entries ? entries->size() : 0;
    }

    /// Every record of every kind as text, in a fixed order.
    [[nodiscard]] QString whole() const
    {
        QStringList lines;
        for (const Kind* kind : allKinds()) {
            const auto records = m_editor->records().load(*kind);
            if (!records)
                return records.error().sentence;
            for (const RecordPtr& each : *records)
                lines << dump(*kind, *each);
        }
        return lines.join(QLatin1Char('\n'));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<Editor> m_editor;
};

} // namespace xf::test
