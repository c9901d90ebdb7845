// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetybar.h"

#include "lists.h"
#include "newerfile.h"
#include "quotabar.h"
#include "safekeeping.h"
#include "safetytext.h"
#include "session.h"
#include "stickcopy.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr qsizetype mostNamed = 4; ///< damages that are named; the others are counted

} // namespace

SafetyBar::SafetyBar(Session& session, FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs), m_quota(new QuotaBar(session)),
      m_check(makeWrappedLabel("safetyCheck")), m_backups(makeWrappedLabel("safetyBackups")),
      m_copy(new QPushButton(tr("Back up to a stick…"))), m_restore(new QPushButton(tr("Restore a backup…")))
{
    m_copy->setObjectName(QStringLiteral("backUpToStick"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    auto* sentences = new QVBoxLayout;
    sentences->setSpacing(2);
    sentences->addWidget(m_check);
    sentences->addWidget(m_backups);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(sentences, 1);
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_quota);
    rows->addLayout(row);
    m_backups->setProperty("muted", true);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyToStick(m_session, m_dialogs, this); });
    connect(m_restore, &QPushButton::clicked, &session.safekeeping(), &Safekeeping::askToRestore);
    connect(&session.safekeeping(), &Safekeeping::changed, this, &SafetyBar::refresh);
    refresh();
    // What a backup is and how it is restored stands above the page; nothing of this is true of one.
    if (session.safekeeping().viewedBackup().isValid())
        hide();
}

QString SafetyBar::checkSentence() const
{
    const Safekeeping& safe = m_session.safekeeping();
    const QLocale locale;
    if (isNewer(m_session.editor().file()))
        return tr("This file is not checked here and not backed up by itself: the newer program does that.");
    switch (safe.check()) {
    case Safekeeping::Check::NotYet:
    case Safekeeping::Check::Running:
        return tr("Every record is being held against its digest…");
    case Safekeeping::Check::Sound:
        return tr("%1 records and %2 evidence files are all as they were saved.")
            .arg(locale.toString(safe.checkedRecords()), locale.toString(safe.checkedEvidence()));
    case Safekeeping::Check::Damaged:
        break;
    }
    QStringList lines{tr("%n place(s) are not as they were saved. Restore a backup, or save a copy of the file before "
                         "anything else:",
                         nullptr, static_cast<int>(safe.damages().size()))};
    for (const Damage& each : safe.damages()) {
        if (lines.size() <= mostNamed && !lines.contains(each.sentence))
            lines << each.sentence;
    }
    return lines.join(QLatin1Char('\n'));
}

void SafetyBar::refresh()
{
    const Safekeeping& safe = m_session.safekeeping();
    m_check->setText(checkSentence());
    setRefusal(*m_check, safe.check() == Safekeeping::Check::Damaged);
    const auto newest = safe.newest();
    const QString backup = newest ? tr("Last backup: %1.").arg(agoText(newest->at)) : tr("There is no backup yet.");
    const QString copy = safe.copiedAt().isValid() ? tr("Backup on the stick: %1.").arg(agoText(safe.copiedAt()))
                                                   : tr("There is none on a stick yet.");
    m_backups->setText(backup + QLatin1Char(' ') + copy);
    m_quota->refresh();
    m_restore->setEnabled(!m_session.isReadOnly());
}

} // namespace xf
