// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepanel.h"

#include "diskroom.h"
#include "fields/buttonrow.h"
#include "filedialogs.h"
#include "life/evidence.h"
#include "messagebar.h"
#include "platform.h"
#include "privatefolder.h"
#include "readortell.h"
#include "session.h"
#include "sqlerror.h"
#include "writers/durablesave.h"
#include "writers/savefailure.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr qint64 largeFile = 50LL * 1024 * 1024;

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// Opened copies live in a private folder that goes when the program ends, or at the next start if it was killed.
Result<QString> privatePlace(const QString& name)
{
    static const auto folder = PrivateFolder::make();
    return folder ? Result<QString>((*folder)->filePath(name)) : Result<QString>(folder.error());
}

} // namespace

EvidencePanel::EvidencePanel(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_dialogs(dialogs), m_table(new QTableWidget(0, 3))
{
    setAcceptDrops(true);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setAccessibleName(tr("Evidence files"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Type"), tr("Size")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 12));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* hint = new QLabel(tr("Drop files here, paste them, or add them. They are kept inside the branch file."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    const auto button = [](const QString& name, const QString& text) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        return made;
    };
    auto* add = button(QStringLiteral("evidenceAdd"), tr("Add files…"));
    auto* openButton = button(QStringLiteral("evidenceOpen"), tr("Open"));
    auto* save = button(QStringLiteral("evidenceSave"), tr("Save as…"));
    auto* removeButton = button(QStringLiteral("evidenceRemove"), tr("Delete file"));
    for (QWidget* each : {add, removeButton})
        each->setProperty("edits", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(new ButtonRow({add, openButton, save}, removeButton));

    connect(add, &QPushButton::clicked, this, [this] { addFiles(m_dialogs.openEvidence(this)); });
    connect(openButton, &QPushButton::clicked, this, &EvidencePanel::open);
    connect(save, &QPushButton::clicked, this, &EvidencePanel::saveAs);
    connect(removeButton, &QPushButton::clicked, this, &EvidencePanel::remove);
    connect(m_table, &QTableWidget::itemActivated, this, &EvidencePanel::open);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &EvidencePanel::paste);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& change : changes) {
            if (change.kind == &evidenceKind() && change.record().parent == m_record)
                return reload();
        }
    });
}

void EvidencePanel::setRecord(Id record)
{
    m_record = record;
    setEnabled(record != 0);
    reload();
}

void EvidencePanel::reload()
{
    m_files.clear();
    if (m_record)
        m_files = rowsOrTell<Evidence>(m_session, evidenceKind(), {{QStringLiteral("parent"), m_record}});
    m_table->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Evidence& file = m_files[static_cast<size_t>(row)];
        const QStringList cells{file.name, QFileInfo(file.name).suffix().toUpper(), sizeText(file.size)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        m_table->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void EvidencePanel::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_session.tell(
                Error{tr("“%1” could not be read, so it was not added.").arg(QFileInfo(path).fileName()), {}});
            continue;
        }
        if (file.size() > largeFile) {
            QMessageBox question(QMessageBox::Question, tr("A large file"),
                                 tr("“%1” has %2. Keep it inside the branch file?")
                                     .arg(QFileInfo(path).fileName(), sizeText(file.size())),
                                 QMessageBox::NoButton, this);
            const auto* keep = question.addButton(tr("Keep it"), QMessageBox::AcceptRole);
            question.addButton(tr("Leave it out"), QMessageBox::RejectRole);
            question.exec();
            if (question.clickedButton() != keep)
                continue;
        }
        const auto added = m_session.editor().attach(m_record, file, path);
        if (!added)
            offerRetry(added.error(), [this, path] { addFiles({path}); });
    }
}

/// For the same record, as long as it is the one in hand.
void EvidencePanel::offerRetry(const Error& error, const std::function<void()>& again)
{
    MessageBar* bar = mayGoWellLater(error) ? MessageBar::of(this) : nullptr;
    if (!bar)
        return m_session.tell(error);
    bar->refuse(error, [panel = QPointer(this), again, record = m_record] {
        if (panel && panel->m_record == record)
            again();
    });
}

void EvidencePanel::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (const QStringList paths = localFiles(data); !paths.isEmpty())
        return addFiles(paths);
    const auto image = qvariant_cast<QImage>(data->imageData());
    if (image.isNull()) {
        m_session.tell(Error{tr("There is no file or picture on the clipboard."), {}});
        return;
    }
    addPicture(image,
               tr("Picture %1.png").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

void EvidencePanel::addPicture(const QImage& image, const QString& name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    image.save(&buffer, "PNG");
    buffer.seek(0);
    const auto added = m_session.editor().attach(m_record, buffer, name);
    if (!added)
        offerRetry(added.error(), [this, image, name] { addPicture(image, name); });
}

std::optional<Evidence> EvidencePanel::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_table->rowCount() ? std::optional(m_files[static_cast<size_t>(row)]) : std::nullopt;
}

Result<void> EvidencePanel::write(const Evidence& evidence, const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveFailure(path, file);
    auto done = m_session.editor().readEvidence(evidence.sha256, file);
    if (!done)
        return file.error() == QFile::NoError ? done : saveFailure(path, file);
    return commitToDisk(file) ? Result<void>() : saveFailure(path, file);
}

void EvidencePanel::open()
{
    const auto evidence = chosen();
    if (!evidence)
        return;
    // Only the file's own name counts; a path inside it would lead elsewhere.
    const auto path = privatePlace(QFileInfo(evidence->name).fileName());
    if (!path)
        return m_session.tell(path.error());
    const platform::PrivateMask mask;
    if (const auto done = write(*evidence, *path); !done)
        m_session.tell(done.error());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

void EvidencePanel::saveAs()
{
    const auto evidence = chosen();
    if (!evidence)
        return;
    const QString path = m_dialogs.saveAs(this, evidence->name, {});
    if (path.isEmpty())
        return;
    if (const auto done = write(*evidence, path); !done)
        m_session.tell(done.error());
    else
        m_session.tell(tr("Saved “%1”.").arg(QFileInfo(path).fileName()));
}

void EvidencePanel::remove()
{
    const auto evidence = chosen();
    if (!evidence)
        return;
    if (const auto done = m_session.editor().remove({evidence->id}); !done)
        m_session.tell(done.error());
}

void EvidencePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePanel::dropEvent(QDropEvent* event)
{
    addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace xf
