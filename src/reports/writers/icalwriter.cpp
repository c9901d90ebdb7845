// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/icalwriter.h"

#include <libical/ical.h>

#include <QCoreApplication>

#include <memory>

namespace xf {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype icalDay(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icalcomponent* eventOf(const IcalEvent& event, QDate stamp)
{
    icaltimetype made = icalDay(stamp);
    made.is_date = 0;
    made.hour = made.minute = made.second = 0; // a date's are −1
    made.zone = icaltimezone_get_utc_timezone();
    icalcomponent* component = icalcomponent_new_vevent();
    icalcomponent_add_property(component, icalproperty_new_uid(event.uid.toUtf8().constData()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(made));
    icalcomponent_add_property(component, icalproperty_new_dtstart(icalDay(event.date)));
    icalcomponent_add_property(component, icalproperty_new_dtend(icalDay(event.date.addDays(1))));
    icalcomponent_add_property(component, icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.description.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_description(event.description.toUtf8().constData()));
    icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return component;
}

} // namespace

Result<void> writeIcal(const std::vector<IcalEvent>& events, const QString& name, QDate stamp, QIODevice& device)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Xianfeng//Xianfeng//ZH"));
    icalproperty* title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const IcalEvent& event : events)
        icalcomponent_add_component(calendar.get(), eventOf(event, stamp));
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                      icalmemory_free_buffer);
    const QByteArray bytes(text.get());
    if (device.write(bytes) != bytes.size())
        return Error{QCoreApplication::translate("xf::FileWriter",
                                                 "The calendar could not be written. Your records are "
                                                 "safe; please choose another folder or free some "
                                                 "space."),
                     device.errorString()};
    return {};
}

} // namespace xf
