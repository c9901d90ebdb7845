// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"
#include "result.h"

#include <functional>

class QImage;
class QPushButton;
class QTableWidget;

namespace xf {

class FileDialogs;
class Session;
struct Evidence;

/// The files that prove the record in hand: drop, paste or add them; open, save as, remove.
class EvidencePanel : public RecordPanel
{
    Q_OBJECT

public:
    EvidencePanel(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);

    void setRecord(Id record) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void reload();
    void addFiles(const QStringList& paths);
    void offerRetry(const Error& error, const std::function<void()>& again);
    void addPicture(const QImage& image, const QString& name);
    void paste();
    void open();
    void saveAs();
    void remove();
    [[nodiscard]] std::optional<Evidence> chosen() const;
    Result<void> write(const Evidence& evidence, const QString& path) const;

    Session& m_session;
    FileDialogs& m_dialogs;
    Id m_record = 0;
    std::vector<Evidence> m_files;
    QTableWidget* m_table;
};

} // namespace xf
