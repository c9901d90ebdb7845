// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencechoices.h"

#include "pinyin.h"
#include "readortell.h"
#include "values.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct ReferenceChoicesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::ReferenceChoices)
};

/// What names a record that has no title of its own: its first filled field.
QString nameOf(const Kind& kind, const Record& record, Session& session)
{
    if (QString title = kind.title(record); !title.isEmpty())
        return title;
    const Words words;
    for (const Field& field : kind.fields) {
        if (!isEmptyValue(field, field.get(record)))
            return words.text(field, field.get(record), [&](Id id) { return session.nameOf(id); }).simplified();
    }
    return Words().kind(kind);
}

} // namespace

ReferenceChoices ReferenceChoices::of(const Field& field, Session& session, Id owner, Id parent)
{
    ReferenceChoices choices;
    if (field.target == memberKind().key) {
        choices.addMembers(session);
    } else if (field.target == QLatin1String("*")) {
        for (const Kind* each : activityKinds())
            choices.addKind(*each, session, 0, true);
    } else if (const Kind* kind = kindByKey(field.target)) {
        const Kind* own = kindByKey(QString::fromLatin1(field.context));
        const bool isSibling = own && kind->role == KindRole::Child && own->parents == kind->parents;
        choices.addKind(*kind, session, isSibling ? parent : 0, false);
    }
    std::erase_if(choices.m_all, [&](const ReferenceChoice& each) { return owner != 0 && each.id == owner; });
    choices.tellApart(session);
    return choices;
}

void ReferenceChoices::addMembers(Session& session)
{
    QSet<Id> current;
    for (const Member& each : session.currentMembers()) {
        m_all.push_back({each.id, each.name, each.name, true});
        current.insert(each.id);
    }
    std::vector<ReferenceChoice> former;
    for (const Member& each : session.members()) {
        if (!current.contains(each.id))
            former.push_back(
                {each.id, each.name, ReferenceChoicesMessages::tr("%1 (not in the branch now)").arg(each.name), false});
    }
    std::sort(former.begin(), former.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    m_all.insert(m_all.end(), former.begin(), former.end());
}

void ReferenceChoices::addKind(const Kind& kind, Session& session, Id parent, bool namesKind)
{
    const Records records = readOrTell(session, kind, parent ? Where{{QStringLiteral("parent"), parent}} : Where{});
    const QString prefix = namesKind ? Words().kind(kind) + QStringLiteral(" · ") : QString();
    for (auto each = records.rbegin(); each != records.rend(); ++each) {
        const QString name = nameOf(kind, **each, session);
        m_all.push_back({(*each)->id, name, prefix + name, true});
    }
}

/// Equal names: members get their group, other records their year or number.
void ReferenceChoices::tellApart(Session& session)
{
    QHash<QString, int> count;
    for (const ReferenceChoice& each : m_all)
        ++count[each.text];
    for (ReferenceChoice& each : m_all) {
        if (count.value(each.text) < 2)
            continue;
        const auto member = session.members().constFind(each.id);
        QString hint = member != session.members().constEnd() ? member->group : QString();
        if (hint.isEmpty())
            hint = ReferenceChoicesMessages::tr("No. %1").arg(each.id);
        each.text += QStringLiteral("（%1）").arg(hint);
    }
}

std::vector<ReferenceChoice> ReferenceChoices::matching(const QString& typed) const
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return m_all;
    std::vector<ReferenceChoice> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found), [&](const ReferenceChoice& each) {
        return each.text.contains(wanted, Qt::CaseInsensitive) || matchesName(each.name, wanted);
    });
    return found;
}

Result<Id> ReferenceChoices::read(const QString& typed) const
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return Id{0};
    std::vector<Id> exact;
    for (const ReferenceChoice& each : m_all) {
        if (each.text.simplified() == wanted)
            return each.id;
        if (each.name.simplified() == wanted)
            exact.push_back(each.id);
    }
    if (exact.size() == 1)
        return exact.front();
    if (exact.size() > 1)
        return Error{ReferenceChoicesMessages::tr("Several are called “%1”. Choose one from the list.").arg(wanted),
                     {}};
    const auto found = matching(wanted);
    if (found.size() == 1)
        return found.front().id;
    if (found.empty())
        return Error{
            ReferenceChoicesMessages::tr("There is nothing called “%1”. Choose from the list (Alt+Down).").arg(wanted),
            {}};
    return Error{ReferenceChoicesMessages::tr("“%1” fits several. Choose one from the list.").arg(wanted), {}};
}

QString ReferenceChoices::textOf(Id id, const Session& session) const
{
    if (id == 0)
        return {};
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& each) { return each.id == id; });
    return found != m_all.end() ? found->text : session.nameOf(id);
}

} // namespace xf
