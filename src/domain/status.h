// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/change.h"
#include "life/evidence.h"
#include "life/progress.h"
#include "life/step.h"
#include "life/stepname.h"

namespace xf {

/// The steps of an activity in order, as worded on a day (DOMAIN.md §2, default chains; editable data).
class Chain
{
public:
    Chain() = default;
    explicit Chain(std::vector<StepName> steps);

    [[nodiscard]] const std::vector<StepName>& steps() const { return m_steps; }
    [[nodiscard]] const StepName* step(QStringView key) const;
    [[nodiscard]] bool means(const Step& step, QStringView meaning) const;
    /// Some chains prepare first (提诺, 审诺): then only a step that counts starts the record.
    [[nodiscard]] bool hasPreparation() const { return m_hasPreparation; }
    /// The keys of all steps with one of these meanings.
    [[nodiscard]] QStringList keysThatMean(std::initializer_list<QStringView> meanings) const;
    [[nodiscard]] int position(QStringView key) const;

private:
    std::vector<StepName> m_steps;
    bool m_hasPreparation = false;
};

/// Chooses, for each key, the wording that holds on a day.
Chain chainOn(const std::vector<StepName>& all, const QString& activity, QDate day);

/// The dated facts of one record of the eight.
struct Life {
    std::vector<Step> steps;
    std::vector<Progress> progress;
    std::vector<Change> changes;
};

enum class State { Planned, Underway, Done, Failed };
/// “planned”, “underway”, “done”, “failed”: the stable keys of the command line.
QString stateKey(State state);

/// What is true of a record on a day; always derived, never stored (DESIGN.md, second idea).
struct Status {
    State state = State::Planned;
    bool late = false; ///< due before the day and not closed by it
    QDate began;       ///< its first dated fact, planned start included; null if it has none
    QDate started;
    QDate closed;
    QDate due;                    ///< as the changes up to the day left it
    std::optional<double> target; ///< moved by a change up to the day; else nothing
    QString lastStep;             ///< key of the latest step
};

/// The state of a record at the end of `day`; facts dated later are not seen.
Status statusOn(const Activity& record, const Life& life, const Chain& chain, QDate day);

/// Whether a record belongs on a year's list: of that year, or older and still open when the year began.
bool concernsYear(const Activity& record, const Status& status, int year);

/// Whether a record with this status was there on the day: one whose first dated fact is later was not.
inline bool existsOn(const Status& status, QDate day)
{
    return !status.began.isValid() || status.began <= day;
}

} // namespace xf
