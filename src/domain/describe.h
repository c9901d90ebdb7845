// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "partialdate.h"

namespace xf {

/// Builds the description of the record struct R, field by field.
/// Each call names a key, a label (QT_TRANSLATE_NOOP in the kind's context) and a member pointer.
template <class R>
class Describe
{
public:
    Describe(const char* key, const char* label, KindRole role, QStringList parents = {})
    {
        m_kind.key = QString::fromLatin1(key);
        m_kind.label = label;
        m_kind.role = role;
        m_kind.parents = std::move(parents);
        m_kind.make = [] { return std::shared_ptr<Record>(std::make_shared<R>()); };
        m_kind.clone = [](const Record& record) {
            return std::shared_ptr<Record>(std::make_shared<R>(static_cast<const R&>(record)));
        };
    }

    /// The fields that all eight activities share.
    Describe& bones();

    Describe& text(const char* key, const char* label, QString R::*member, FieldFlags flags = {})
    {
        return plain<QString>(key, label, FieldType::Text, member, flags);
    }
    Describe& longText(const char* key, const char* label, QString R::*member, FieldFlags flags = {})
    {
        return plain<QString>(key, label, FieldType::LongText, member, flags);
    }
    Describe& date(const char* key, const char* label, QDate R::*member, FieldFlags flags = {})
    {
        return plain<QDate>(key, label, FieldType::Date, member, flags);
    }
    Describe& quarter(const char* key, const char* label, QString R::*member, FieldFlags flags = {})
    {
        return plain<QString>(key, label, FieldType::Quarter, member, flags);
    }
    template <class Integer>
    Describe& integer(const char* key, const char* label, Integer R::*member, FieldFlags flags = {})
    {
        return whole(key, label, FieldType::Integer, member, flags);
    }
    Describe& money(const char* key, const char* label, Fen R::*member, FieldFlags flags = {})
    {
        return whole(key, label, FieldType::Money, member, flags);
    }
    Describe& flag(const char* key, const char* label, bool R::*member, FieldFlags flags = {})
    {
        return plain<bool>(key, label, FieldType::Bool, member, flags);
    }
    Describe& reference(const char* key, const char* label, Id R::*member, const char* target, FieldFlags flags = {})
    {
        whole(key, label, FieldType::Reference, member, flags);
        m_kind.fields.back().target = QString::fromLatin1(target);
        return *this;
    }
    Describe& choice(const char* key, const char* label, QString R::*member, const Choices& choices,
                     FieldFlags flags = {})
    {
        plain<QString>(key, label, FieldType::Choice, member, flags);
        m_kind.fields.back().choices = &choices;
        return *this;
    }
    /// Of the choices just described some suit one record and some another.
    Describe& suiting(const Choices& (*those)(const R&))
    {
        m_kind.fields.back().suiting = [those](const Record& record) -> const Choices& {
            return those(static_cast<const R&>(record));
        };
        return *this;
    }
    Describe& ticks(const char* key, const char* label, QStringList R::*member, const Choices& choices,
                    FieldFlags flags = {})
    {
        plain<QStringList>(key, label, FieldType::Ticks, member, flags);
        m_kind.fields.back().choices = &choices;
        return *this;
    }
    Describe& number(const char* key, const char* label, std::optional<double> R::*member, FieldFlags flags = {})
    {
        Field& field = begin(key, label, FieldType::Number, flags);
        field.get = [member](const Record& record) {
            const auto& value = static_cast<const R&>(record).*member;
            return value ? QVariant(*value) : QVariant();
        };
        field.set = [member](Record& record, const QVariant& value) {
            auto& target = static_cast<R&>(record).*member;
            target = value.isValid() && !value.isNull() ? std::optional(value.toDouble()) : std::nullopt;
        };
        return *this;
    }
    Describe& monthDate(const char* key, const char* label, PartialDate R::*member, FieldFlags flags = {})
    {
        Field& field = begin(key, label, FieldType::MonthDate, flags);
        field.get = [member](const Record& record) {
            return QVariant((static_cast<const R&>(record).*member).toIso());
        };
        field.set = [member](Record& record, const QVariant& value) {
            static_cast<R&>(record).*member = PartialDate::fromIso(value.toString()).value_or(PartialDate{});
        };
        return *this;
    }
    Describe& derived(const char* key, const char* label, QVariant (*compute)(const R&))
    {
        Field& field = begin(key, label, FieldType::Derived, {});
        field.get = [compute](const Record& record) { return compute(static_cast<const R&>(record)); };
        return *this;
    }
    Describe& check(std::vector<Problem> (*rule)(const R&))
    {
        m_kind.check = [rule](const Record& record) { return rule(static_cast<const R&>(record)); };
        return *this;
    }

    /// The one date comes before the other, or on the same day.
    Describe& inOrder(const char* earlier, const char* later) { return apart(earlier, later, 0, nullptr); }
    /// So many years at least lie between the two dates; the sentence (QT_TRANSLATE_NOOP in the kind's context) says
    /// what is doubtful where they do not.
    Describe& apart(const char* earlier, const char* later, int years, const char* sentence)
    {
        m_kind.dateOrders.push_back({QString::fromLatin1(earlier), QString::fromLatin1(later), years, sentence});
        return *this;
    }

    /// The records are a person or household of their own.
    Describe& personal()
    {
        m_kind.isPersonal = true;
        return *this;
    }

    /// Whom a record is about: a member pointer to the reference, or a function of the record.
    template <class About>
    Describe& about(About about)
    {
        m_kind.about = [about](const Record& record) { return Id{std::invoke(about, static_cast<const R&>(record))}; };
        return *this;
    }

    /// The register is kept with the records of this kind, or in this area (“campaign”, “branch”).
    Describe& keptWith(const char* key)
    {
        m_kind.keptWith = QString::fromLatin1(key);
        return *this;
    }

    /// No two records agree in all of these fields; “parent” may be one of them.
    Describe& unique(QStringList keys)
    {
        m_kind.uniqueOver = std::move(keys);
        return *this;
    }

    Kind build() { return std::move(m_kind); }

private:
    Field& begin(const char* key, const char* label, FieldType type, FieldFlags flags)
    {
        Field& field = m_kind.fields.emplace_back();
        field.key = QString::fromLatin1(key);
        field.label = label;
        field.context = m_kind.key.toLatin1();
        field.type = type;
        field.flags = flags;
        return field;
    }

    template <class T>
    Describe& plain(const char* key, const char* label, FieldType type, T R::*member, FieldFlags flags)
    {
        Field& field = begin(key, label, type, flags);
        field.get = [member](const Record& record) { return QVariant(static_cast<const R&>(record).*member); };
        field.set = [member](Record& record, const QVariant& value) {
            static_cast<R&>(record).*member = value.template value<T>();
        };
        return *this;
    }

    template <class Integer>
    Describe& whole(const char* key, const char* label, FieldType type, Integer R::*member, FieldFlags flags)
    {
        Field& field = begin(key, label, type, flags);
        field.get = [member](const Record& record) {
            return QVariant(static_cast<qlonglong>(static_cast<const R&>(record).*member));
        };
        field.set = [member](Record& record, const QVariant& value) {
            static_cast<R&>(record).*member = static_cast<Integer>(value.toLongLong());
        };
        return *this;
    }

    Kind m_kind;
};

template <class R>
Describe<R>& Describe<R>::bones()
{
    integer("year", QT_TRANSLATE_NOOP("domain", "Year"), static_cast<int R::*>(&Activity::year));
    text("title", QT_TRANSLATE_NOOP("domain", "Title"), &Activity::title,
         FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title);
    reference("responsible", QT_TRANSLATE_NOOP("domain", "Responsible"), &Activity::responsible, "member");
    date("start", QT_TRANSLATE_NOOP("domain", "Planned start"), &Activity::start);
    date("due", QT_TRANSLATE_NOOP("domain", "Due"), &Activity::due);
    return inOrder("start", "due");
}

} // namespace xf
