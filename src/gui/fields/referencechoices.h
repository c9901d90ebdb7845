// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace xf {

/// A record that a reference field may name.
struct ReferenceChoice {
    Id id = 0;
    QString name;
    QString text; ///< the name, with what tells it apart where names are equal
    bool isCurrent = true;
};

/// What a reference field offers: members (those of the branch today first) or the records of another kind, found
/// by some characters or by pinyin.
class ReferenceChoices
{
public:
    /// Rows of a sibling kind are only those of the same parent; `owner` itself is left out.
    static ReferenceChoices of(const Field& field, Session& session, Id owner, Id parent);

    [[nodiscard]] const std::vector<ReferenceChoice>& all() const { return m_all; }
    [[nodiscard]] std::vector<ReferenceChoice> matching(const QString& typed) const;
    /// Reads what was typed: the full name, or anything that only one choice matches. 0 for nothing.
    [[nodiscard]] Result<Id> read(const QString& typed) const;
    /// How the field shows an id; empty for 0.
    [[nodiscard]] QString textOf(Id id, const Session& session) const;

private:
    void addMembers(Session& session);
    void addKind(const Kind& kind, Session& session, Id parent, bool namesKind);
    void tellApart(Session& session);

    std::vector<ReferenceChoice> m_all;
};

} // namespace xf
