// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsplitter.h"

#include "detailpanel.h"
#include "preferences.h"
#include "recordtable.h"

#include <algorithm>

namespace xf {

namespace {
constexpr int listPercent = 45;
}

RecordSplitter::RecordSplitter(QString name, QWidget* list, const RecordTable& table, DetailPanel* detail)
    : QSplitter(Qt::Horizontal), m_name(std::move(name)), m_table(table), m_detail(*detail)
{
    addWidget(list);
    addWidget(detail);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    m_isMoved = restoreState(Preferences::layout(m_name));
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void RecordSplitter::remember() const
{
    Preferences::setLayout(m_name, m_isMoved ? saveState() : QByteArray());
}

void RecordSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    share();
}

void RecordSplitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    share();
}

void RecordSplitter::share()
{
    if (m_isMoved || !isVisible()) // what was never shown has neither its font nor its columns yet
        return;
    const int all = width() - handleWidth();
    const int least = m_table.leastWidth();
    const int usual = std::max(all * listPercent / 100, least);
    const int besideForm = all - m_detail.roomyWidth();
    const int list = besideForm >= least ? std::min(besideForm, usual) : usual;
    setSizes({list, all - list});
}

} // namespace xf
