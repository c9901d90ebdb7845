// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchstep.h"

namespace xf {

Result<std::vector<Id>> lackingStep(const std::vector<Id>& records, const QString& key, const Editor& editor)
{
    const auto taken = editor.records().load(stepKind(), {{QStringLiteral("key"), key}});
    if (!taken)
        return taken.error();
    QSet<Id> have;
    for (const RecordPtr& each : *taken)
        have.insert(each->parent);
    std::vector<Id> lacking;
    for (const Id each : records) {
        if (!have.contains(each))
            lacking.push_back(each);
    }
    return lacking;
}

Result<int> takeStep(const Step& step, const StepName& name, const std::vector<Id>& records, Editor& editor)
{
    const auto lacking = lackingStep(records, name.key, editor);
    if (!lacking)
        return lacking.error();
    std::vector<RowChange> changes;
    for (const Id each : *lacking) {
        auto taken = std::make_shared<Step>(step);
        taken->id = 0;
        taken->parent = each;
        taken->key = name.key;
        changes.push_back({&stepKind(), nullptr, taken});
    }
    if (changes.empty())
        return 0;
    const int count = static_cast<int>(changes.size());
    // The entry names the step as it is worded now.
    const auto done = editor.commit(QStringLiteral("step:") + name.name, std::move(changes));
    if (!done)
        return done.error();
    return count;
}

} // namespace xf
