// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotabar.h"

#include "diskroom.h"
#include "lists.h"
#include "safekeeping.h"
#include "session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xf {

QuotaBar::QuotaBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_question(makeWrappedLabel("quotaQuestion")), m_keep(new QPushButton),
      m_letGo(new QPushButton)
{
    m_keep->setObjectName(QStringLiteral("quotaKeep"));
    m_letGo->setObjectName(QStringLiteral("quotaLetGo"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_question, 1);
    row->addWidget(m_keep);
    row->addWidget(m_letGo);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_session.safekeeping().keepAllBackups(); });
    connect(m_letGo, &QPushButton::clicked, this, &QuotaBar::letGo);
    refresh();
}

void QuotaBar::refresh()
{
    const Safekeeping& safe = m_session.safekeeping();
    const auto& question = safe.quotaQuestion();
    setVisible(question.has_value());
    if (!question)
        return;
    const QString taken = tr("The backups take %1, more than the %2 set for them; none has been removed.")
                              .arg(sizeText(question->bytes), sizeText(question->limit));
    const QString way =
        question->less.empty()
            ? tr("They are so few that all of them should stay.")
            : tr("The oldest %n, of %1 to %2, could go and give back %3; %4 would stay.", nullptr,
                 static_cast<int>(question->less.size()))
                  .arg(question->less.back().at.toString(QStringLiteral("yyyy-MM-dd")),
                       question->less.front().at.toString(QStringLiteral("yyyy-MM-dd")), sizeText(question->freed))
                  .arg(question->left);
    m_question->setText(taken + QLatin1Char(' ') + way);
    m_keep->setText(tr("Keep all, up to %1").arg(sizeText(safe.roomierLimit())));
    m_letGo->setText(tr("Remove the oldest %n", nullptr, static_cast<int>(question->less.size())));
    m_letGo->setVisible(!question->less.empty());
}

void QuotaBar::letGo()
{
    const auto count = static_cast<int>(m_session.safekeeping().quotaQuestion()->less.size());
    const auto done = m_session.safekeeping().letOldestGo();
    if (!done)
        return m_session.tell(done.error());
    m_session.tell(tr("The oldest %n backup(s) are removed. The branch file and all later backups are unchanged.",
                      nullptr, count));
}

} // namespace xf
