// SPDX-License-Identifier: GPL-3.0-or-later
#include "ballotmodel.h"

#include <algorithm>

namespace xf {

namespace {

const QString sheetVerb = QStringLiteral("sheet");

RowChange storing(const Kind& kind, const RecordPtr& before, const Record& after)
{
    return {&kind, before, kind.clone(after)};
}

} // namespace

BallotModel::BallotModel(Editor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor)
{
    connect(&editor, &Editor::changed, this, &BallotModel::follow);
}

void BallotModel::setAppraisal(Id appraisal)
{
    if (appraisal == m_appraisal.id)
        return;
    m_appraisal = {};
    m_appraisal.id = appraisal;
    reload();
}

/// The lines stay where they are, so that the place in the table is kept while sheets come in.
void BallotModel::follow(const std::vector<RowChange>& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
        return change.record().id == m_appraisal.id || change.record().parent == m_appraisal.id;
    });
    if (m_appraisal.id != 0 && concerns)
        reload();
}

void BallotModel::reload()
{
    const Id id = m_appraisal.id;
    const auto found = m_editor.records().find(appraisalKind(), id);
    const auto stored = m_editor.records().load(ballotKind(), {{QStringLiteral("parent"), id}});
    // Without the counts that are stored there are no lines: what is typed into one would be counted a second time.
    const bool isRead = found && stored;
    if (!isRead)
        Q_EMIT refused(found ? stored.error() : found.error());
    m_appraisal = isRead && *found ? static_cast<const Appraisal&>(**found) : Appraisal();
    std::vector<Ballot> ballots;
    if (m_appraisal.id != 0) {
        for (const QString& item : ballotItems(m_appraisal.member != 0)) {
            ballots.emplace_back().item = item;
            ballots.back().parent = id;
        }
    }
    // Counts of other items, or of one item twice, are shown as they are.
    for (const RecordPtr& each : stored ? *stored : Records()) {
        const auto& ballot = static_cast<const Ballot&>(*each);
        const auto place = std::find_if(ballots.begin(), ballots.end(),
                                        [&](const Ballot& line) { return line.id == 0 && line.item == ballot.item; });
        if (m_appraisal.id != 0)
            place != ballots.end() ? void(*place = ballot) : ballots.push_back(ballot);
    }
    const bool isSameSheet = ballots.size() == m_ballots.size() && m_appraisal.id == id && id != 0 &&
                             !m_ballots.empty() && m_ballots.front().parent == id;
    if (isSameSheet) {
        m_ballots = std::move(ballots);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    } else {
        beginResetModel();
        m_ballots = std::move(ballots);
        m_sheet.assign(m_ballots.size(), std::nullopt);
        endResetModel();
    }
    Q_EMIT counted();
}

QStringList BallotModel::disagreements() const
{
    std::vector<const Ballot*> ballots;
    for (const Ballot& each : m_ballots)
        ballots.push_back(&each);
    return ballotDisagreements(m_appraisal, ballots);
}

void BallotModel::answer(int row, BallotAnswer answer)
{
    m_sheet[size_t(row)] = answer;
    Q_EMIT dataChanged(index(row, Sheet), index(row, Sheet));
}

void BallotModel::clearSheet()
{
    m_sheet.assign(m_ballots.size(), std::nullopt);
    if (!m_ballots.empty())
        Q_EMIT dataChanged(index(0, Sheet), index(rowCount() - 1, Sheet));
}

int BallotModel::firstOpen() const
{
    const auto open = std::find(m_sheet.begin(), m_sheet.end(), std::nullopt);
    return open == m_sheet.end() ? -1 : int(open - m_sheet.begin());
}

Result<void> BallotModel::countSheet()
{
    if (m_appraisal.id == 0 || firstOpen() >= 0)
        return Error{tr("Each line of the sheet needs a key first: 1 to 4, or 0 where nothing is ticked."), {}};
    const auto appraisal = m_editor.records().find(appraisalKind(), m_appraisal.id);
    if (!appraisal)
        return appraisal.error();
    Appraisal after = m_appraisal;
    ++after.valid;
    std::vector<RowChange> changes{storing(appraisalKind(), *appraisal, after)};
    for (size_t row = 0; row < m_ballots.size(); ++row) {
        Ballot ballot = m_ballots[row];
        addAnswer(ballot, *m_sheet[row]);
        const bool isStored = ballot.id != 0;
        if (!isStored || *m_sheet[row] != BallotAnswer::Blank)
            changes.push_back(storing(ballotKind(), isStored ? ballotKind().clone(m_ballots[row]) : nullptr, ballot));
    }
    const auto done = m_editor.commit(sheetVerb, std::move(changes));
    if (!done)
        return done.error();
    clearSheet();
    return {};
}

Result<void> BallotModel::countInvalidSheet()
{
    if (m_appraisal.id == 0)
        return {};
    Appraisal after = m_appraisal;
    ++after.invalid;
    const auto done = m_editor.edit(appraisalKind(), after, sheetVerb);
    if (!done)
        return done.error();
    clearSheet();
    return {};
}

Result<void> BallotModel::takeBackSheet()
{
    const auto newest = m_editor.history().nextUndo();
    if (!newest)
        return newest.error();
    const bool isSheet =
        newest->has_value() && (*newest)->verb == sheetVerb && (*newest)->changes.front().id == m_appraisal.id;
    if (!isSheet)
        return Error{tr("The last thing done was not a sheet of this appraisal. Ctrl+Z takes back what was done last."),
                     {}};
    const auto done = m_editor.undo();
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace xf
