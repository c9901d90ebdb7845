// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrypanel.h"

#include "contest/contestbook.h"
#include "fields/childtable.h"
#include "session.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

EntryPanel::EntryPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_book(new ContestBook(session.editor(), this)),
      m_table(new ChildTable(contestEntryKind(), session))
{
    connect(m_book, &ContestBook::refused, &session, qOverload<const Error&>(&Session::tell));
    auto* all = new QPushButton(tr("Enter all works of the year"));
    all->setObjectName(QStringLiteral("contestEnterAll"));
    all->setProperty("edits", true);
    connect(all, &QPushButton::clicked, this, &EntryPanel::enterAll);
    auto* blind = new QPushButton(tr("Give blind numbers"));
    blind->setObjectName(QStringLiteral("contestNumber"));
    blind->setProperty("edits", true);
    blind->setToolTip(tr("In shuffled order, for works without a number"));
    connect(blind, &QPushButton::clicked, this, &EntryPanel::number);
    auto* line = new QHBoxLayout;
    line->addWidget(all);
    line->addWidget(blind);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
}

void EntryPanel::setRecord(Id contest)
{
    setEnabled(contest != 0);
    m_table->setRecord(contest);
    if (contest == m_book->contest())
        return;
    if (const auto done = m_book->load(contest); !done)
        m_session.tell(done.error());
}

void EntryPanel::flush()
{
    m_table->flush();
}

void EntryPanel::enterAll()
{
    flush();
    const auto entered = m_book->enterAllWorks();
    if (!entered)
        m_session.tell(entered.error());
    else
        m_session.tell(*entered ? tr("%n works entered.", nullptr, *entered)
                                : tr("All works of that year are entered already."));
}

void EntryPanel::number()
{
    flush();
    const auto numbered = m_book->giveBlindNumbers();
    if (!numbered)
        m_session.tell(numbered.error());
    else
        m_session.tell(*numbered ? tr("%n works numbered.", nullptr, *numbered)
                                 : tr("Every work has a blind number already."));
}

} // namespace xf
