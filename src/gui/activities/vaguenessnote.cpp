// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaguenessnote.h"

#include "readortell.h"
#include "rules/vagueness.h"
#include "session.h"

#include <QLabel>
#include <QVBoxLayout>

namespace xf {

namespace {

QString sentence(VagueHint hint)
{
    switch (hint) {
    case VagueHint::NoFigure:
        return VaguenessNote::tr("no figure to measure it by");
    case VagueHint::NoDate:
        return VaguenessNote::tr("no day by which it is to be kept");
    case VagueHint::LikeLastYear:
        return VaguenessNote::tr("worded like last year's");
    }
    return {};
}

} // namespace

VaguenessNote::VaguenessNote(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_text(new QLabel)
{
    m_text->setObjectName(QStringLiteral("vagueness"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 2);
    layout->addWidget(m_text);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            if (each.kind == &pledgeKind() && each.record().id == m_record)
                return refresh();
        }
    });
}

void VaguenessNote::setRecord(Id record)
{
    m_record = record;
    refresh();
}

void VaguenessNote::refresh()
{
    QStringList hints;
    if (const RecordPtr found = findOrTell(m_session, pledgeKind(), m_record)) {
        const auto& pledge = static_cast<const Pledge&>(*found);
        const Records last = readOrTell(m_session, pledgeKind(), {{QStringLiteral("year"), pledge.year - 1}});
        std::vector<const Pledge*> lastYear;
        for (const RecordPtr& each : last)
            lastYear.push_back(static_cast<const Pledge*>(each.get()));
        for (const VagueHint each : vagueHints(pledge, lastYear))
            hints << sentence(each);
    }
    m_text->setText(hints.isEmpty() ? QString() : tr("May be vague: %1.").arg(hints.join(tr("; "))));
    setVisible(!hints.isEmpty());
}

} // namespace xf
