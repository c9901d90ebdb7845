// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionpanels.h"

#include "activities/reading.h"
#include "activities/readingroom.h"
#include "activities/regulation.h"
#include "contents/contentsmodel.h"
#include "readortell.h"
#include "rules/inforce.h"
#include "session.h"

#include <QSet>

namespace xf {

namespace {

template <class Edition>
std::optional<Edition> editionOf(Session& session, const Kind& kind, Id id)
{
    const RecordPtr found = findOrTell(session, kind, id);
    return found ? std::optional(static_cast<const Edition&>(*found)) : std::nullopt;
}

qlonglong charactersOf(const Record& note)
{
    return readingKind().value(note, u"characters").toLongLong();
}

} // namespace

CompilationPanel::CompilationPanel(Session& session, QWidget* parent)
    : ContentsPanel(compilationEntryKind(), QStringLiteral("regulation"), session, parent)
{
}

std::vector<ContentsPanel::Candidate> CompilationPanel::candidates(Id edition) const
{
    const auto compilation = editionOf<Compilation>(session(), compilationKind(), edition);
    if (!compilation)
        return {};
    const Records records = readOrTell(session(), regulationKind());
    std::vector<const Regulation*> regulations;
    for (const RecordPtr& each : records)
        regulations.push_back(static_cast<const Regulation*>(each.get()));
    const QDate day = compilation->date.isValid() ? compilation->date : session().today();
    std::vector<Candidate> found;
    for (const InForce& each : inForceOn(regulations, day)) {
        const QString version = each.regulation->version;
        found.push_back({each.regulation->id, version.isEmpty() ? each.regulation->title
                                                                : tr("%1 (%2)").arg(each.regulation->title, version)});
    }
    return found;
}

QString CompilationPanel::totals(const std::vector<Id>& taken) const
{
    const int pages = contents().pages();
    const QString count = tr("Contents: %n regulations", nullptr, static_cast<int>(taken.size()));
    return pages ? tr("%1, %2 pages").arg(count).arg(pages) : count;
}

QString CompilationPanel::whyNone() const
{
    return tr("Everything in force on the edition's day is taken in.");
}

JournalPanel::JournalPanel(Session& session, QWidget* parent)
    : ContentsPanel(journalEntryKind(), QStringLiteral("note"), session, parent)
{
}

std::vector<ContentsPanel::Candidate> JournalPanel::candidates(Id edition) const
{
    const auto journal = editionOf<Journal>(session(), journalKind(), edition);
    if (!journal)
        return {};
    QSet<Id> printed;
    for (const RecordPtr& each : readOrTell(session(), journalEntryKind()))
        printed.insert(static_cast<const JournalEntry&>(*each).note);
    std::vector<Candidate> found;
    for (const int year : {journal->year, journal->year - 1}) {
        for (const RecordPtr& each : readOrTell(session(), readingKind(), {{QStringLiteral("year"), year}})) {
            const auto& note = static_cast<const Reading&>(*each);
            if (!note.text.trimmed().isEmpty() && !printed.contains(note.id))
                found.push_back({note.id, tr("%1 (%2 characters)").arg(note.title).arg(charactersOf(note))});
        }
    }
    return found;
}

QString JournalPanel::totals(const std::vector<Id>& taken) const
{
    qlonglong characters = 0;
    for (const Id id : taken) {
        const auto note = session().records().find(readingKind(), id);
        if (note && *note)
            characters += charactersOf(**note);
    }
    return tr("Contents: %n notes, %1 characters", nullptr, static_cast<int>(taken.size())).arg(characters);
}

QString JournalPanel::whyNone() const
{
    return tr("No written note of this year or the last is left that no issue has printed.");
}

} // namespace xf
