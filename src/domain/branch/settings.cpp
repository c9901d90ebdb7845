// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "rules/latest.h"

namespace xf {

namespace {

const Choices nameCustoms{
    {"gap", QT_TRANSLATE_NOOP("setting", "One-character given names first")},
    {"nogap", QT_TRANSLATE_NOOP("setting", "Character by character")},
};
const Choices dateForms{
    {"arabic", QT_TRANSLATE_NOOP("setting", "In figures (2026年9月30日)")},
    {"chinese", QT_TRANSLATE_NOOP("setting", "In characters (二〇二六年九月三十日)")},
};

Field described(const char* name, const char* label, FieldType type, const Choices* choices = nullptr)
{
    Field field;
    field.key = QLatin1String(name);
    field.label = label;
    field.context = "setting";
    field.type = type;
    field.choices = choices;
    const bool isNumber = type == FieldType::Number;
    field.get = [isNumber](const Record& record) {
        const QString& value = static_cast<const Setting&>(record).value;
        bool isFigure = false;
        const double figure = value.toDouble(&isFigure);
        if (!isNumber)
            return QVariant(value);
        return isFigure ? QVariant(figure) : QVariant();
    };
    field.set = [isNumber](Record& record, const QVariant& value) {
        static_cast<Setting&>(record).value =
            isNumber && value.isValid() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
    };
    return field;
}

} // namespace

const std::vector<Field>& settingFields()
{
    static const std::vector<Field> fields{
        described(settingname::povertyLine, QT_TRANSLATE_NOOP("setting", "Poverty line (yuan per head and year)"),
                  FieldType::Number),
        described(settingname::visitGapDays, QT_TRANSLATE_NOOP("setting", "Remind of a visit after (days)"),
                  FieldType::Number),
        described(settingname::meetingHeading, QT_TRANSLATE_NOOP("setting", "Heading of the meeting on papers"),
                  FieldType::Text),
        described(settingname::fiveAspects, QT_TRANSLATE_NOOP("setting", "The five aspects (separated by 、)"),
                  FieldType::Text),
        described(settingname::nameCustom, QT_TRANSLATE_NOOP("setting", "Names by strokes"), FieldType::Choice,
                  &nameCustoms),
        described(settingname::dateForm, QT_TRANSLATE_NOOP("setting", "Date under a paper"), FieldType::Choice,
                  &dateForms),
    };
    return fields;
}

RecordPtr settingRowOn(const Records& settings, QStringView name, QDate day)
{
    RecordPtr found;
    for (const RecordPtr& each : settings) {
        const auto& row = static_cast<const Setting&>(*each);
        if (row.name == name && holdsLater(row.since, found ? static_cast<const Setting&>(*found).since : QDate(), day))
            found = each;
    }
    return found;
}

QString settingOn(const Records& settings, const char* name, QDate day)
{
    const RecordPtr found = settingRowOn(settings, QString::fromLatin1(name), day);
    return found ? static_cast<const Setting&>(*found).value : QString();
}

} // namespace xf
