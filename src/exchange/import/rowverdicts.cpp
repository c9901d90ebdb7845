// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rowverdicts.h"

#include "import/cellvalues.h"
#include "import/columnwords.h"
#include "import/furniture.h"
#include "rules/datedoubts.h"
#include "values.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct RowVerdictsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

constexpr qsizetype longestTitle = 60;      ///< of a title that another field lends
constexpr qsizetype longestValue = 40;      ///< of a value that is shown beside another
constexpr qsizetype sharedLettersShown = 8; ///< before the first letter that differs

QString quoted(const Field& field)
{
    return QStringLiteral("“%1”").arg(Words().label(field));
}

/// As much of a text as is shown, from this letter on.
QString excerpt(const QString& text, qsizetype from)
{
    if (text.isEmpty())
        return RowVerdictsMessages::tr("(empty)");
    from = std::min(from, text.size());
    if (from > 0 && from < text.size() && text[from].isLowSurrogate())
        --from;
    const QString part = text.sliced(from);
    const QString shown = part.size() > longestValue ? part.left(longestValue - 1) + QChar(0x2026) : part;
    return from > 0 ? QChar(0x2026) + shown : shown;
}

/// Judges the rows of one table one after the other; an earlier one may make a later one a duplicate.
class RowJudge
{
public:
    RowJudge(const Grid& grid, const Kind& kind, const ImportPlan& plan, const KnownRecords& known,
             const MayChange& mayChange, QDate today)
        : m_grid(grid), m_kind(kind), m_plan(plan), m_known(known), m_mayChange(mayChange),
          m_furniture(grid, plan.header), m_doubts(kind), m_today(today)
    {
        m_reading.countsFrom1904 = grid.countsFrom1904;
        m_reading.find = [&known](const Field& field, const QString& name) { return known.find(field, name); };
    }

    RowVerdict judge(qsizetype row)
    {
        m_verdict = RowVerdict();
        m_verdict.row = row;
        m_verdict.reason = m_furniture.reasonToSkip(row);
        if (m_verdict.reason.isEmpty())
            judgeRecord();
        return m_verdict;
    }

private:
    using Values = std::vector<std::pair<const Field*, QVariant>>;

    void refuse(const QString& reason)
    {
        m_verdict.verdict = Verdict::Bad;
        m_verdict.reason = reason;
    }

    void judgeRecord()
    {
        QStringList wrong;
        const Values values = readRow(wrong);
        if (!wrong.isEmpty())
            return refuse(wrong.join(RowVerdictsMessages::tr("; ")));
        const auto draft = m_kind.make();
        for (const auto& [field, value] : values)
            field->set(*draft, value);
        fillIn(*draft);
        if (const QString missing = missingFields(*draft); !missing.isEmpty())
            return refuse(RowVerdictsMessages::tr("%1 is empty").arg(missing));
        const QString identity = KnownRecords::identityOf(m_kind, *draft);
        m_verdict.identity = identity;
        if (const auto earlier = m_seen.constFind(identity); earlier != m_seen.constEnd())
            return compareWith(*earlier, *draft);
        if (!m_plan.leftOut.contains(m_verdict.row))
            m_seen.insert(identity, {m_verdict.row, draft});
        const Records& same = m_known.withIdentity(identity);
        if (same.empty())
            return take(Verdict::New, nullptr, draft);
        compareWith(same, values);
    }

    Values readRow(QStringList& wrong)
    {
        Values values;
        for (const ColumnMatch& column : m_plan.columns) {
            const Cell& cell = m_grid.at(m_verdict.row, column.column);
            if (!column.field || cell.isEmpty())
                continue;
            m_reading.factor = column.factor;
            const auto value = valueOfCell(*column.field, cell, m_reading);
            if (!value)
                wrong << RowVerdictsMessages::tr("%1: %2").arg(Words().label(*column.field), value.error().sentence);
            else if (!isEmptyValue(*column.field, *value))
                values.emplace_back(column.field, *value);
        }
        return values;
    }

    /// What a list need not say: where its rows belong, the working year, and a title that another field lends.
    void fillIn(Record& draft) const
    {
        draft.parent = m_known.place().parent;
        for (const auto& [key, value] : m_known.place().given) {
            const Field* field = m_kind.field(key);
            if (field && isEmptyValue(*field, field->get(draft)))
                field->set(draft, value);
        }
        const Field* year = m_kind.field(u"year");
        if (year && isEmptyValue(*year, year->get(draft)))
            year->set(draft, m_known.year());
        for (const Field& field : m_kind.fields) {
            const Field* other = ColumnWords::shipped().standIn(m_kind, field);
            if (other && isEmptyValue(field, field.get(draft)))
                field.set(draft, other->get(draft).toString().section(u'\n', 0, 0).left(longestTitle));
        }
    }

    [[nodiscard]] QString missingFields(const Record& draft) const
    {
        QStringList missing;
        for (const Field& field : m_kind.fields) {
            if (field.has(FieldFlag::Required) && isEmptyValue(field, field.get(draft)))
                missing << quoted(field);
        }
        return missing.join(RowVerdictsMessages::tr(", "));
    }

    struct Seen {
        qsizetype row = 0;
        std::shared_ptr<Record> draft;
    };

    void compareWith(const Seen& earlier, const Record& draft)
    {
        const bool isSame = differingFields(m_kind, *earlier.draft, draft).isEmpty();
        if (!isSame)
            return refuse(RowVerdictsMessages::tr(
                              "row %1 says something else of the same; keep one of them, or tell the two apart by name")
                              .arg(earlier.row + 1));
        m_verdict.verdict = Verdict::Duplicate;
        m_verdict.reason = RowVerdictsMessages::tr("the same as row %1").arg(earlier.row + 1);
    }

    void compareWith(const Records& same, const Values& values)
    {
        for (const RecordPtr& each : same) {
            if (changed(*each, values).empty()) {
                m_verdict.verdict = Verdict::Duplicate;
                m_verdict.reason = RowVerdictsMessages::tr("already there");
                return;
            }
        }
        if (same.size() > 1)
            return refuse(RowVerdictsMessages::tr(
                "the branch has several records of this name, so it cannot be told which one is "
                "meant"));
        const auto after = m_kind.clone(*same.front());
        for (const auto& [field, value] : values)
            field->set(*after, value);
        take(Verdict::Changed, same.front(), after);
        if (m_verdict.verdict == Verdict::Changed)
            tellChanges(changed(*same.front(), values));
    }

    /// What is written over has to be seen before it is gone: it comes first, what is only filled in after it.
    void tellChanges(const Values& values)
    {
        for (const auto& [field, value] : values)
            m_verdict.changes.push_back({field, shown(*field, field->get(*m_verdict.before)), shown(*field, value)});
        std::stable_partition(m_verdict.changes.begin(), m_verdict.changes.end(),
                              [](const ValueChange& each) { return !each.before.isEmpty(); });
        QStringList parts;
        for (const ValueChange& each : m_verdict.changes)
            parts << RowVerdictsMessages::tr("%1: %2").arg(Words().label(*each.field), changeText(each));
        m_verdict.reason = parts.join(RowVerdictsMessages::tr("; "));
    }

    [[nodiscard]] QString shown(const Field& field, const QVariant& value) const
    {
        return Words().text(field, value, [this](Id id) { return m_known.titleOf(id); }).simplified();
    }

    /// Those of the values that the record does not have.
    [[nodiscard]] static Values changed(const Record& record, const Values& values)
    {
        Values different;
        for (const auto& each : values) {
            if (each.first->get(record) != each.second)
                different.push_back(each);
        }
        return different;
    }

    void take(Verdict verdict, const RecordPtr& before, const std::shared_ptr<Record>& after)
    {
        if (const auto found = problems(m_kind, *after); !found.empty())
            return refuse(withLabel(found.front()));
        const RowChange change{&m_kind, before, after};
        if (const auto allowed = m_mayChange ? m_mayChange(change) : Result<void>(); !allowed)
            return refuse(allowed.error().sentence);
        m_verdict.verdict = verdict;
        m_verdict.before = before;
        m_verdict.after = after;
        m_verdict.doubt = doubt(before, *after).join(RowVerdictsMessages::tr("; "));
    }

    [[nodiscard]] QStringList doubt(const RecordPtr& before, const Record& after) const
    {
        QStringList sentences;
        for (const Problem& each : m_doubts.of(after, m_today))
            sentences << each.sentence;
        if (sentences.isEmpty() || !before)
            return sentences;
        for (const Problem& each : m_doubts.of(*before, m_today))
            sentences.removeAll(each.sentence);
        return sentences;
    }

    /// The sentence with the field's label in place of its key.
    [[nodiscard]] QString withLabel(const Problem& problem) const
    {
        const Field* field = m_kind.field(problem.field);
        QString sentence = problem.sentence;
        return field ? sentence.replace(QStringLiteral("“%1”").arg(field->key), quoted(*field)) : sentence;
    }

    const Grid& m_grid;
    const Kind& m_kind;
    const ImportPlan& m_plan;
    const KnownRecords& m_known;
    const MayChange& m_mayChange;
    TableFurniture m_furniture;
    DateDoubts m_doubts;
    QDate m_today;
    CellReading m_reading;
    QHash<QString, Seen> m_seen;
    RowVerdict m_verdict;
};

} // namespace

QString changeText(const ValueChange& change)
{
    const auto differing =
        std::mismatch(change.before.begin(), change.before.end(), change.after.begin(), change.after.end());
    const qsizetype shared = differing.first - change.before.begin();
    const bool isLong = std::max(change.before.size(), change.after.size()) > longestValue;
    const qsizetype from = isLong ? std::max<qsizetype>(0, shared - sharedLettersShown) : 0;
    return RowVerdictsMessages::tr("%1 → %2").arg(excerpt(change.before, from), excerpt(change.after, from));
}

ImportPlan guessPlan(const Grid& grid, const Kind& kind)
{
    const HeaderPlace place = guessHeader(grid, kind);
    return {place, guessColumns(grid, kind, place)};
}

std::vector<RowVerdict> judgeRows(const Grid& grid, const Kind& kind, const ImportPlan& plan, const KnownRecords& known,
                                  const MayChange& mayChange, QDate today)
{
    RowJudge judge(grid, kind, plan, known, mayChange, today);
    std::vector<RowVerdict> verdicts;
    for (qsizetype row = plan.header.firstDataRow(); row < grid.rowCount(); ++row) {
        if (!grid.isEmptyRow(row))
            verdicts.push_back(judge.judge(row));
    }
    return verdicts;
}

} // namespace xf
