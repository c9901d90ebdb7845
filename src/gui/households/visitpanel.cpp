// SPDX-License-Identifier: GPL-3.0-or-later
#include "households/visitpanel.h"

#include "branch/settings.h"
#include "fields/childtable.h"
#include "rules/aidrules.h"
#include "session.h"
#include "snapshotloader.h"
#include "words.h"

#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

VisitPanel::VisitPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_due(new QLabel), m_diary(new QTextBrowser),
      m_rows(new ChildTable(visitKind(), session))
{
    setObjectName(QStringLiteral("visitPanel"));
    m_due->setObjectName(QStringLiteral("visitDue"));
    m_due->setTextFormat(Qt::PlainText);
    m_due->setWordWrap(true);
    m_diary->setObjectName(QStringLiteral("visitDiary"));
    m_diary->setAccessibleName(tr("Visits, newest first"));
    m_diary->setOpenLinks(false);
    m_diary->setTabChangesFocus(true);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_diary);
    splitter->addWidget(m_rows);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_due);
    layout->addWidget(splitter, 1);
    connect(&session.editor(), &Editor::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            showDiary();
    });
}

void VisitPanel::setRecord(Id household)
{
    setEnabled(household != 0);
    if (household == m_record)
        return;
    m_record = household;
    m_rows->setRecord(household);
    m_isStale = true;
    if (isVisible())
        showDiary();
}

void VisitPanel::flush()
{
    m_rows->flush();
}

void VisitPanel::showEvent(QShowEvent* event)
{
    RecordPanel::showEvent(event);
    if (m_isStale)
        showDiary();
}

/// By when the household is to be visited; empty if it needs no visit.
QString VisitPanel::dueSentence() const
{
    auto households = SnapshotLoader(m_session.records()).dossiers(householdKind(), 0, m_session.today());
    const auto visits = m_session.records().load(visitKind(), {{QStringLiteral("parent"), m_record}});
    if (!households || !visits) {
        m_session.tell(households ? visits.error() : households.error());
        return {};
    }
    const auto found = std::find_if(households->begin(), households->end(),
                                    [&](const Dossier& each) { return each.record->id == m_record; });
    if (found == households->end())
        return {};
    found->children.insert(visitKind().key, *visits);
    const int gap = static_cast<int>(m_session.setting(settingname::visitGapDays).toDouble());
    const QDate next = nextVisit(*found, gap, m_session.today());
    if (!next.isValid())
        return {};
    const qint64 days = m_session.today().daysTo(next);
    const QString day = next.toString(Qt::ISODate);
    return days < 0 ? tr("A visit was due by %1, %n day(s) ago.", nullptr, static_cast<int>(-days)).arg(day)
                    : tr("Next visit by %1, in %n day(s).", nullptr, static_cast<int>(days)).arg(day);
}

void VisitPanel::showDiary()
{
    m_isStale = false;
    const QString due = dueSentence();
    m_due->setText(due);
    m_due->setVisible(!due.isEmpty());
    std::vector<const Visit*> visits;
    const RecordTableModel* model = m_rows->model();
    visits.reserve(model->count());
    for (int row = 0; row < model->count(); ++row)
        visits.push_back(static_cast<const Visit*>(model->record(row).get()));
    std::stable_sort(visits.begin(), visits.end(), [](const auto* a, const auto* b) { return a->date > b->date; });
    QString diary;
    for (const Visit* each : visits) {
        QStringList head{each->date.toString(Qt::ISODate), m_session.nameOf(each->member)};
        if (each->money > 0)
            head << tr("%1 yuan").arg(yuan(each->money));
        head.removeAll(QString());
        diary += QStringLiteral("<p style=\"margin:0 0 2px 0\"><b>%1</b></p>")
                     .arg(head.join(QStringLiteral(" · ")).toHtmlEscaped());
        for (const char* key : {"situation", "solved"}) {
            const Field& field = *visitKind().field(QString::fromLatin1(key));
            if (const QString text = field.get(*each).toString(); !text.isEmpty())
                diary += QStringLiteral("<p style=\"margin:0 0 2px 16px\">%1：%2</p>")
                             .arg(Words().label(field).toHtmlEscaped(),
                                  text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        }
        diary += QStringLiteral("<p style=\"margin:0 0 6px 0\"></p>");
    }
    m_diary->setHtml(diary.isEmpty() ? tr("No visit is written down yet. Begin with the new row below.").toHtmlEscaped()
                                     : diary);
}

} // namespace xf
