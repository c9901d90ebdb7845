// SPDX-License-Identifier: GPL-3.0-or-later
#include "purgedialog.h"

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
constexpr qsizetype longestTitle = 24;

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

} // namespace

PurgeDialog::PurgeDialog(PurgePlan plan, Session& session, QWidget* parent)
    : QDialog(parent), m_plan(std::move(plan)), m_session(session),
      m_read(new QCheckBox(tr("I have read this; it cannot be undone"))),
      m_refusal(makeText(QStringLiteral("purgeRefusal"), QString()))
{
    setWindowTitle(tr("Clear away “%1” for good").arg(m_plan.kind->title(*m_plan.record)));
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
    if (!m_plan.mentions.empty())
        layout->addWidget(makeText(QStringLiteral("purgeMentions"), mentionLines()));
    layout->addWidget(makeText(QStringLiteral("purgeElsewhere"),
                               tr("Papers already printed or written, and copies of this file on a stick or elsewhere, "
                                  "keep what they hold; deal with them yourself. Sums of earlier quarters that "
                                  "counted these records change when they are printed again.")));
    layout->addWidget(m_read);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
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
    if (!m_plan.papers.empty())
        lines << tr("Finalised summaries that hold the name and are kept as printed until their finalisation is taken "
                    "back: %1.")
                     .arg(paperNames());
    return lines.join(QLatin1Char('\n'));
}

QString PurgeDialog::paperNames() const
{
    QStringList names;
    for (const auto& [kind, record] : m_plan.papers)
        names << tr("%1 (%2)").arg(kind->title(*record),
                                   Words().text(*kind->field(u"edition"), kind->value(*record, u"edition"), {}));
    return names.join(tr(", "));
}

QString PurgeDialog::mentionLines() const
{
    QStringList lines{tr("In %n text(s) the name is written out. Nothing is changed there; look at them yourself:",
                         nullptr, static_cast<int>(m_plan.mentions.size()))};
    for (size_t i = 0; i < std::min(mostMentions, m_plan.mentions.size()); ++i) {
        const auto& [kind, record] = m_plan.mentions[i];
        const QString title = kind->title(*record).simplified();
        lines << tr("%1: %2").arg(Words().kind(*kind),
                                  title.size() > longestTitle ? title.left(longestTitle) + QChar(0x2026) : title);
    }
    if (m_plan.mentions.size() > mostMentions)
        lines << tr("and %n more", nullptr, static_cast<int>(m_plan.mentions.size() - mostMentions));
    return lines.join(QLatin1Char('\n'));
}

void PurgeDialog::clearAway()
{
    if (const auto done = m_session.editor().purge(m_plan); !done) {
        m_refusal->setText(done.error().sentence);
        m_refusal->show();
        return;
    }
    accept();
    m_session.tell(tr("Cleared away for good: %n record(s).", nullptr, static_cast<int>(m_plan.removed.size())));
}

} // namespace xf
