// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickcopydialog.h"

#include "backup/secret.h"
#include "filedialogs.h"
#include "lists.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

StickCopyDialog::StickCopyDialog(const QString& folder, bool locks, FileDialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_folder(folder), m_place(makeWrappedLabel("stickFolder")),
      m_locks(new QCheckBox(tr("&Lock the copy with a password"))), m_password(new QLineEdit), m_again(new QLineEdit),
      m_refusal(makeWrappedLabel("stickRefusal"))
{
    setWindowTitle(tr("Back up to a stick"));
    m_locks->setObjectName(QStringLiteral("stickLocks"));
    auto* other = new QPushButton(tr("&Another folder…"));
    other->setObjectName(QStringLiteral("stickOther"));
    other->setAutoDefault(false);
    auto* place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(other);
    auto* buttons = new QDialogButtonBox;
    auto* start = buttons->addButton(tr("Back up"), QDialogButtonBox::AcceptRole);
    start->setObjectName(QStringLiteral("stickStart"));
    start->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    QWidget* passwords = makePasswords();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(place);
    layout->addWidget(m_locks);
    layout->addWidget(passwords);
    layout->addWidget(buttons);
    start->setDefault(true); // once it is in its window: Enter in a field is “back up”
    setMinimumWidth(fontMetrics().averageCharWidth() * 42);

    connect(other, &QPushButton::clicked, this, [this, &dialogs] { chooseFolder(dialogs); });
    connect(m_locks, &QCheckBox::toggled, this, [this, passwords](bool on) {
        passwords->setVisible(on);
        adjustSize();
        if (on)
            m_password->setFocus();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &StickCopyDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    passwords->setVisible(locks);
    m_locks->setChecked(locks);
    start->setFocus();
    if (locks)
        m_password->setFocus();
    showFolder();
}

QWidget* StickCopyDialog::makePasswords()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLineEdit* field : {m_password, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("stickPassword"));
    m_again->setObjectName(QStringLiteral("stickAgain"));
    auto* honest = makeWrappedLabel("stickHonest");
    honest->setText(
        tr("Whoever forgets this password can never open the backup again; nobody can, not even the maker of "
           "this program. Write it down and keep it apart from the stick."));
    m_refusal->setProperty("refusal", true);
    m_refusal->hide();
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("The same a&gain"), m_again);
    form->addRow(honest);
    form->addRow(m_refusal);
    return box;
}

void StickCopyDialog::chooseFolder(FileDialogs& dialogs)
{
    const QString chosen = dialogs.chooseFolder(this, tr("Folder on the stick"));
    if (!chosen.isEmpty())
        m_folder = chosen;
    showFolder();
}

void StickCopyDialog::showFolder()
{
    m_place->setText(tr("A whole copy of the branch file goes into “%1”.").arg(QDir::toNativeSeparators(m_folder)));
}

QString StickCopyDialog::password() const
{
    return m_locks->isChecked() ? m_password->text() : QString();
}

void StickCopyDialog::agree()
{
    const QString objection = m_locks->isChecked() ? objectionTo(m_password->text(), m_again->text()) : QString();
    if (objection.isEmpty())
        return accept();
    m_refusal->setText(objection);
    m_refusal->show();
    adjustSize();
    m_password->setFocus();
}

} // namespace xf
