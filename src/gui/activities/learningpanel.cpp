// SPDX-License-Identifier: GPL-3.0-or-later
#include "learningpanel.h"

#include "campaign/learningmodel.h"
#include "lists.h"
#include "session.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

template <class Row>
std::vector<std::shared_ptr<const Row>> typedRows(const Records& records)
{
    std::vector<std::shared_ptr<const Row>> rows;
    for (const RecordPtr& each : records)
        rows.push_back(std::static_pointer_cast<const Row>(each));
    return rows;
}

} // namespace

LearningPanel::LearningPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_model(new LearningModel(this)), m_year(new QComboBox),
      m_counts(new QLabel), m_table(new QTableView)
{
    m_year->setObjectName(QStringLiteral("learningYear"));
    m_year->setAccessibleName(tr("Year"));
    m_year->addItem(QString::number(session.year()), session.year());
    m_year->addItem(tr("All years"), 0);
    m_counts->setObjectName(QStringLiteral("learningCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    makeTable();
    auto* open = new QPushButton(tr("Go to record"));
    open->setObjectName(QStringLiteral("learningOpen"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    connect(m_year, &QComboBox::activated, this, &LearningPanel::reload);
    connect(m_table, &QTableView::activated, this, &LearningPanel::openCurrent);
    connect(open, &QPushButton::clicked, this, &LearningPanel::openCurrent);
    connect(&session.editor(), &Editor::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
}

void LearningPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("learningOverview"));
    m_table->setAccessibleName(Words().kind(learningKind()));
    m_table->setModel(m_model);
    setUpList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {LearningModel::Date, LearningModel::Who, LearningModel::Achieved})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void LearningPanel::setRecord(Id member)
{
    m_member = member;
    m_isStale = true;
    if (isVisible())
        reload();
}

void LearningPanel::showEvent(QShowEvent* event)
{
    RecordPanel::showEvent(event);
    if (m_isStale)
        reload();
}

void LearningPanel::reload()
{
    m_isStale = false;
    const auto models = m_session.records().load(roleModelKind());
    const auto entries = m_session.records().load(learningKind());
    if (!models || !entries) {
        m_model->show({}, {});
        const Error& error = models ? entries.error() : models.error();
        return m_counts->setText(error.sentence);
    }
    m_model->show(learningTable(typedRows<RoleModel>(*models), typedRows<Learning>(*entries),
                                m_year->currentData().toInt(), m_member),
                  [this](Id id) { return m_session.nameOf(id); });
    showCounts();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void LearningPanel::showCounts()
{
    std::vector<LearningLine> lines;
    int achieved = 0;
    int taught = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        lines.push_back(m_model->line(row));
        const bool isTaught = m_member != 0 && lines.back().entry->member != m_member;
        taught += isTaught;
        achieved += !isTaught && lines.back().isAchieved();
    }
    if (m_member != 0) {
        m_counts->setText(lines.empty()
                              ? tr("Nothing yet. Who learns from a role model is entered with the role model.")
                              : tr("Learns %1, with a dated result %2; others learn from this member: %3")
                                    .arg(int(lines.size()) - taught)
                                    .arg(achieved)
                                    .arg(taught));
        return;
    }
    QStringList names;
    for (const Id each : membersWithoutLearning(m_session.currentMembers(), lines))
        names << m_session.nameOf(each);
    const QString open = names.isEmpty() ? tr("everyone learns from someone.")
                                         : tr("no entry %1: %2").arg(names.size()).arg(names.join(tr(", ")));
    m_counts->setText(tr("Entries %1, with a dated result %2; %3").arg(lines.size()).arg(achieved).arg(open));
}

void LearningPanel::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_session.tell(Error{tr("Choose a line first."), {}});
    Q_EMIT go(roleModelKind().key, PageRequest{m_model->line(index.row()).model->id, {}, {}});
}

} // namespace xf
