// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind.h"

#include <algorithm>
#include <iterator>

namespace xf {

const Choice* Field::choice(QStringView choiceKey) const
{
    if (!choices)
        return nullptr;
    const auto found = std::find_if(choices->begin(), choices->end(),
                                    [&](const Choice& each) { return choiceKey == QLatin1String(each.key); });
    return found == choices->end() ? nullptr : &*found;
}

const Choices& Field::offered(const Record& record) const
{
    static const Choices none;
    return suiting ? suiting(record) : choices ? *choices : none;
}

const Field* Kind::field(QStringView fieldKey) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.key == fieldKey; });
    return found == fields.end() ? nullptr : &*found;
}

const Field* Kind::firstWith(FieldFlag flag) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.has(flag); });
    return found == fields.end() ? nullptr : &*found;
}

QVariant Kind::value(const Record& record, QStringView fieldKey) const
{
    const Field* found = field(fieldKey);
    return found ? found->get(record) : QVariant();
}

QString Kind::title(const Record& record) const
{
    QStringList words;
    for (const Field& each : fields) {
        if (each.has(FieldFlag::Title))
            words << each.get(record).toString().simplified();
    }
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

std::vector<const Kind*> childKinds(const Kind& parent)
{
    std::vector<const Kind*> children;
    for (const Kind* kind : allKinds()) {
        if (kind->parents.contains(parent.key))
            children.push_back(kind);
    }
    return children;
}

std::vector<const Kind*> registersWith(QStringView keptWith)
{
    std::vector<const Kind*> registers;
    std::copy_if(allKinds().begin(), allKinds().end(), std::back_inserter(registers),
                 [&](const Kind* kind) { return kind->keptWith == keptWith; });
    return registers;
}

const Kind* kindByKey(QStringView key)
{
    const auto& kinds = allKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind* each) { return each->key == key; });
    return found == kinds.end() ? nullptr : *found;
}

} // namespace xf
