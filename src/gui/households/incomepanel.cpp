// SPDX-License-Identifier: GPL-3.0-or-later
#include "households/incomepanel.h"

#include "activities/household.h"
#include "branch/setting.h"
#include "fields/childtable.h"
#include "households/aidtable.h"
#include "households/incomechart.h"
#include "session.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace xf {

IncomePanel::IncomePanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_words(new QLabel), m_chart(new IncomeChart),
      m_rows(new ChildTable(incomeKind(), session))
{
    setObjectName(QStringLiteral("incomePanel"));
    m_words->setObjectName(QStringLiteral("incomeWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addWidget(m_rows, 1);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            if (each.kind == &incomeKind() || each.kind == &settingKind())
                return showPath();
        }
    });
}

void IncomePanel::setRecord(Id household)
{
    setEnabled(household != 0);
    if (household == m_record)
        return;
    m_record = household;
    m_rows->setRecord(household);
    showPath();
}

void IncomePanel::flush()
{
    m_rows->flush();
}

void IncomePanel::showPath()
{
    const auto rows = m_session.records().load(incomeKind(), {{QStringLiteral("parent"), m_record}});
    const auto settings = m_session.records().load(settingKind());
    if (!rows || !settings)
        return m_session.tell(rows ? settings.error() : rows.error());
    std::vector<const Income*> incomes;
    for (const RecordPtr& each : *rows)
        incomes.push_back(static_cast<const Income*>(each.get()));
    const IncomePath path = incomePath(incomes, *settings);
    m_chart->show(path);
    QString words = AidTable::lineWords(path);
    if (path.fellBack > 0)
        words += tr(". The household is below the line again: look at what changed and plan anew.");
    m_words->setText(words);
    setRefusal(*m_words, path.fellBack > 0);
}

} // namespace xf
