// SPDX-License-Identifier: GPL-3.0-or-later
#include "purgedialog.h"

#include "branch/finalised.h"
#include "periodchooser.h"
#include "safety/safekeeping.h"
#include "session.h"
#include "words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr size_t mostMentions = 8;
constexpr qsizetype longestMention = 24;

QLabel* makeText(const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// “Pledge 3, step 12” in the order of the kinds.
QString countsOf(const std::vector<PurgePlan::Row>& rows)
{
    QHash<const Kind*, int> counts;
    for (const auto& [kind, record] : rows)
        ++counts[kind];
    QStringList parts;
    for (const Kind* kind : allKinds()) {
        if (counts.contains(kind))
            parts << PurgeDialog::tr("%1 %2").arg(Words().kind(*kind)).arg(counts.value(kind));
    }
    return parts.join(PurgeDialog::tr(", "));
}

/// The quarters in their order, each once.
QString quartersOf(const Records& papers)
{
    QStringList keys;
    for (const RecordPtr& each : papers)
        keys << static_cast<const Finalised&>(*each).quarter;
    keys.removeDuplicates();
    keys.sort();
    QStringList quarters;
    for (const QString& key : keys)
        quarters << quarterName(Quarter::fromKey(key).value_or(Quarter()));
    return quarters.join(PurgeDialog::tr(", "));
}

} // namespace

PurgeDialog::PurgeDialog(PurgePlan plan, Session& session, QWidget* parent)
    : QDialog(parent), m_plan(std::move(plan)), m_session(session),
      m_papers(new QCheckBox(tr("Remove these finalised summaries too"))),
      m_mentions(new QCheckBox(tr("Write %1 there instead, in the history too").arg(maskedNames()))),
      m_backups(new QCheckBox(tr("Remove these backups too, and back up anew"))),
      m_read(new QCheckBox(tr("I have read this; it cannot be undone"))),
      m_refusal(makeText(QStringLiteral("purgeRefusal"), QString()))
{
    setWindowTitle(tr("Clear away “%1” for good").arg(m_plan.kind->title(*m_plan.record)));
    m_papers->setObjectName(QStringLiteral("purgePapers"));
    m_papers->setChecked(m_plan.takesPapers);
    m_mentions->setObjectName(QStringLiteral("purgeRewrite"));
    m_mentions->setChecked(m_plan.rewritesMentions);
    m_backups->setObjectName(QStringLiteral("purgeBackups"));
    m_backups->setChecked(true);
    const QString backups = backupLine();
    m_read->setObjectName(QStringLiteral("purgeRead"));
    m_refusal->setProperty("refusal", true);
    m_refusal->hide();
    auto* buttons = new QDialogButtonBox;
    auto* clear = buttons->addButton(tr("Clear away"), QDialogButtonBox::DestructiveRole);
    clear->setObjectName(QStringLiteral("purgeClear"));
    clear->setAutoDefault(false);
    clear->setEnabled(false);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(makeText(QStringLiteral("purgeEffects"), effects()));
    if (!m_plan.papers.empty())
        layout->addWidget(makeText(QStringLiteral("purgePapersHold"), paperLines()));
    layout->addWidget(m_papers);
    m_papers->setVisible(!m_plan.papers.empty());
    if (!m_plan.mentions.empty())
        layout->addWidget(makeText(QStringLiteral("purgeMentions"), mentionLines()));
    layout->addWidget(m_mentions);
    m_mentions->setVisible(!m_plan.names.isEmpty());
    if (!m_plan.shared.isEmpty())
        layout->addWidget(makeText(QStringLiteral("purgeShared"), sharedLine()));
    if (!backups.isEmpty())
        layout->addWidget(makeText(QStringLiteral("purgeBackupsHold"), backups));
    layout->addWidget(m_backups);
    m_backups->setVisible(!backups.isEmpty());
    layout->addWidget(makeText(QStringLiteral("purgeElsewhere"),
                               tr("Papers already printed or written, copies of this file on a stick or elsewhere, and "
                                  "evidence files of other records keep what they hold; deal with them yourself. Sums "
                                  "of earlier quarters that counted these records change when they are printed "
                                  "again.")));
    layout->addWidget(m_read);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    cancel->setFocus(); // Enter leaves everything as it is
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_read, &QCheckBox::toggled, clear, &QPushButton::setEnabled);
    connect(clear, &QPushButton::clicked, this, &PurgeDialog::clearAway);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PurgeDialog::effects() const
{
    QStringList lines{tr("Removed from the records: %1.").arg(countsOf(m_plan.removed)),
                      tr("Removed from the history: %n entry(ies) that tell of them.", nullptr, m_plan.historyEntries)};
    if (m_plan.evidenceFiles > 0)
        lines << tr("Removed with them: %n evidence file(s).", nullptr, m_plan.evidenceFiles);
    if (!m_plan.loosened.empty())
        lines << tr("These stay and only lose the name: %1.").arg(countsOf(m_plan.loosened));
    if (!m_plan.withdrawn.empty())
        lines << tr("Removed from the history: summaries whose finalisation was taken back and that hold the name "
                    "(%1); undo no longer brings them back.")
                     .arg(quartersOf(m_plan.withdrawn));
    return lines.join(QLatin1Char('\n'));
}

QString PurgeDialog::paperLines() const
{
    return tr("Finalised summaries that hold the name: %1. Removed, these quarters are printed from the records again "
              "and can be finalised anew. Kept, they go on holding the name.")
        .arg(quartersOf(m_plan.papers));
}

/// A backup that is not there yet cannot hold anything.
QString PurgeDialog::backupLine() const
{
    const auto backups = m_session.safekeeping().folder().backups();
    if (backups.empty())
        return {};
    const auto dayOf = [](const BackupInfo& each) { return each.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
    return tr("%n backup(s) on this computer still hold all of this (%1 to %2).", nullptr,
              static_cast<int>(backups.size()))
        .arg(dayOf(backups.back()), dayOf(backups.front()));
}

QString PurgeDialog::sharedLine() const
{
    return tr("Somebody else on record is called %1 too, so no text is rewritten for this name. Look at the texts "
              "yourself.")
        .arg(m_plan.shared.join(tr(", ")));
}

QString PurgeDialog::maskedNames() const
{
    QStringList masked;
    for (const NameMask::Name& each : m_plan.names.names())
        masked << each.masked;
    masked.removeDuplicates();
    return masked.join(tr(", "));
}

QString PurgeDialog::mentionLines() const
{
    QStringList lines{
        tr("In %n other text(s) the name is written out:", nullptr, static_cast<int>(m_plan.mentions.size()))};
    for (size_t i = 0; i < std::min(mostMentions, m_plan.mentions.size()); ++i) {
        const auto& [kind, record] = m_plan.mentions[i];
        const QString title = kind->title(*record).simplified();
        const QString what = Words().kind(*kind);
        lines << (title.isEmpty()
                      ? what
                      : tr("%1: %2").arg(
                            what, title.size() > longestMention ? title.left(longestMention) + QChar(0x2026) : title));
    }
    if (m_plan.mentions.size() > mostMentions)
        lines << tr("and %n more", nullptr, static_cast<int>(m_plan.mentions.size() - mostMentions));
    return lines.join(QLatin1Char('\n'));
}

void PurgeDialog::clearAway()
{
    m_plan.takesPapers = m_papers->isChecked();
    m_plan.rewritesMentions = m_mentions->isChecked();
    if (const auto done = m_session.editor().purge(m_plan); !done) {
        m_refusal->setText(done.error().sentence);
        m_refusal->show();
        return;
    }
    accept();
    const auto renewed = m_backups->isChecked() ? m_session.safekeeping().renewBackups() : Result<void>();
    if (!renewed)
        return m_session.tell(renewed.error());
    m_session.tell(tr("Cleared away for good: %n record(s).", nullptr, static_cast<int>(m_plan.removed.size())));
}

} // namespace xf
