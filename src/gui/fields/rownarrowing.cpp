// SPDX-License-Identifier: GPL-3.0-or-later
#include "rownarrowing.h"

#include "lists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace xf {

RowNarrowing::RowNarrowing(QTableView& table, IdAt idAt, QWidget* parent)
    : QWidget(parent), m_table(table), m_idAt(std::move(idAt)), m_counts(makeWrappedLabel("narrowedTo"))
{
    m_counts->setProperty("muted", true);
    auto* all = new QPushButton(tr("Show all"));
    all->setObjectName(QStringLiteral("narrowedAll"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(all);
    hide();
    connect(all, &QPushButton::clicked, this, [this] { narrow({}); });
}

void RowNarrowing::narrow(const PageRequest& request)
{
    m_records = QSet<Id>(request.among.begin(), request.among.end());
    m_why = request.why;
    apply();
}

void RowNarrowing::apply()
{
    int all = 0;
    int shown = 0;
    for (int row = 0; row < m_table.model()->rowCount(); ++row) {
        const Id record = m_idAt(row);
        const bool isAmong = m_records.contains(record);
        m_table.setRowHidden(row, !m_records.isEmpty() && !isAmong);
        all += record ? 1 : 0;
        shown += isAmong ? 1 : 0;
    }
    setVisible(!m_records.isEmpty());
    QString text = tr("Showing %1 / %2").arg(shown).arg(all);
    if (!m_why.isEmpty())
        text += QStringLiteral(" · ") + m_why;
    m_counts->setText(text);
    setNarrowing(m_table, {m_why, all});
}

} // namespace xf
