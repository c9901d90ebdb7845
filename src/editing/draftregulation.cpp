// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftregulation.h"

#include "activities/regulation.h"
#include "activities/research.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct DraftRegulationMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::DraftRegulation)
};

std::shared_ptr<Regulation> draftFrom(const Suggestion& suggestion, const Research& research, QDate day)
{
    auto regulation = std::make_shared<Regulation>();
    regulation->year = day.year();
    regulation->title = suggestion.text.simplified();
    regulation->text = suggestion.text;
    regulation->responsible = research.responsible;
    regulation->nature = QStringLiteral("new");
    regulation->start = day;
    return regulation;
}

} // namespace

Result<Id> draftRegulation(Id suggestion, QDate day, Editor& editor)
{
    const auto row = editor.records().find(suggestionKind(), suggestion);
    if (!row)
        return row.error();
    if (!*row)
        return Error{DraftRegulationMessages::tr("Choose a suggestion first."), {}};
    const auto& from = static_cast<const Suggestion&>(**row);
    if (from.record)
        return Error{DraftRegulationMessages::tr("The suggestion has become a record already; go to that one."), {}};
    const auto research = editor.records().find(researchKind(), from.parent);
    if (!research)
        return research.error();
    auto adopted = std::make_shared<Suggestion>(from);
    adopted->outcome = QStringLiteral("regulation");
    adopted->record = idAddedBy(0);
    adopted->date = from.date.isValid() ? from.date : day;
    const auto ids =
        editor.commit(QStringLiteral("adopt"),
                      {{&regulationKind(), nullptr, draftFrom(from, static_cast<const Research&>(**research), day)},
                       {&suggestionKind(), *row, adopted}});
    if (!ids)
        return ids.error();
    return ids->front();
}

} // namespace xf
