// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiveleadspage.h"

#include "checklists/fiveleads.h"
#include "checklists/voices.h"
#include "gradeview.h"
#include "session.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace xf {

namespace {
constexpr int leadsShare = 740;
constexpr int leadsDetailShare = 400;
} // namespace

FiveLeadsPage::FiveLeadsPage(Session& session, QWidget* parent)
    : ChecklistPage(fiveLeadsKind(), session, parent), m_table(new FiveLeadsTable(m_answers, this)),
      m_voice(new QComboBox)
{
    setObjectName(QStringLiteral("fiveLeadsPage"));
    m_voice->setObjectName(QStringLiteral("voice"));
    m_voice->setAccessibleName(tr("Whose marks"));
    for (const QString& key : checklistVoices(fiveLeadsKind()))
        m_voice->addItem(Words().label(*fiveLeadsKind().field(key)), key);
    m_voice->setFocusPolicy(Qt::StrongFocus);
    auto* label = new QLabel(tr("&Whose marks"));
    label->setBuddy(m_voice);
    choices()->addWidget(label);
    choices()->addWidget(m_voice);
    useTable(m_table);
    connect(m_voice, &QComboBox::currentIndexChanged, this, [this] {
        m_table->setVoice(voice());
        showProgress();
    });
    connect(&session, &Session::peopleChanged, this, [this] {
        if (isVisible())
            arrive();
    });
    splitter()->setStretchFactor(0, 5);
    splitter()->setStretchFactor(1, 3);
    splitter()->setSizes({leadsShare, leadsDetailShare}); // the items' names are whole at 1366 pixels
}

QString FiveLeadsPage::shownVoice() const
{
    return m_voice->currentText();
}

QString FiveLeadsPage::voice() const
{
    return m_voice->currentData().toString();
}

QString FiveLeadsPage::nameOf(const AnswerPlace& place) const
{
    return QStringLiteral("%1 · %2").arg(m_session.nameOf(place.member), m_answers.wording(place.item).title);
}

void FiveLeadsPage::prepare(Quarter quarter)
{
    m_table->setMembers(m_session.membersOn(quarter.cutoff(m_session.today())));
}

} // namespace xf
