// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/bookparts.h"

#include "tables/limits.h"
#include "tables/xlsx/xmlevents.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace xf {

namespace {

struct BookPartsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

struct Relation {
    QString type; ///< its last word: officeDocument, worksheet, styles …
    QString target;
};
using Relations = QHash<QString, Relation>;

/// The name of a part that another one in `folder` names; empty if it would leave the package.
QString resolved(const QString& folder, const QString& target)
{
    const QString joined = target.startsWith(u'/') || folder.isEmpty() ? target : folder + u'/' + target;
    QString clean = QDir::cleanPath(joined);
    while (clean.startsWith(u'/'))
        clean.remove(0, 1);
    return clean.startsWith(QLatin1String("..")) ? QString() : clean;
}

QString folderOf(const QString& part)
{
    return part.contains(u'/') ? part.left(part.lastIndexOf(u'/')) : QString();
}

/// What a part is related to; of the package itself for an empty name.
Result<Relations> relationsOf(Package& package, const QString& part)
{
    const QString folder = folderOf(part);
    const QString file = part.mid(folder.isEmpty() ? 0 : folder.size() + 1);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/%1.rels").arg(file);
    auto device = package.part(name);
    if (!device)
        return device.error();
    XmlEvents xml(std::move(*device));
    Relations relations;
    while (xml.next()) {
        if (!xml.begins(u"Relationship") || xml.attribute(u"TargetMode") == QLatin1String("External"))
            continue;
        const QString type = xml.attribute(u"Type");
        relations.insert(xml.attribute(u"Id"),
                         {type.mid(type.lastIndexOf(u'/') + 1), resolved(folder, xml.attribute(u"Target"))});
    }
    if (auto read = xml.outcome(); !read)
        return read.error();
    return relations;
}

QString firstOf(const Relations& relations, QLatin1String type)
{
    for (const Relation& each : relations) {
        if (each.type == type)
            return each.target;
    }
    return {};
}

bool isTrue(const QString& word)
{
    return word == QLatin1String("1") || word == QLatin1String("true");
}

} // namespace

Result<BookParts> readBookParts(Package& package)
{
    const auto outer = relationsOf(package, {});
    if (!outer)
        return outer.error();
    const QString book = firstOf(*outer, QLatin1String("officeDocument"));
    const auto inner = relationsOf(package, book);
    if (!inner)
        return inner.error();
    auto device = package.part(book);
    if (!device)
        return device.error();
    BookParts parts;
    parts.sharedTexts = firstOf(*inner, QLatin1String("sharedStrings"));
    parts.styles = firstOf(*inner, QLatin1String("styles"));
    XmlEvents xml(std::move(*device));
    while (xml.next() && static_cast<qsizetype>(parts.sheets.size()) < limits::sheets) {
        if (xml.begins(u"workbookPr"))
            parts.countsFrom1904 = isTrue(xml.attribute(u"date1904"));
        if (!xml.begins(u"sheet"))
            continue;
        const Relation relation = inner->value(xml.attribute(u"id"));
        const QString state = xml.attribute(u"state");
        if (relation.type == QLatin1String("worksheet"))
            parts.sheets.push_back(
                {xml.attribute(u"name"), relation.target, state.isEmpty() || state == QLatin1String("visible")});
    }
    if (auto read = xml.outcome(); !read)
        return read.error();
    if (parts.sheets.empty())
        return Error{BookPartsMessages::tr(
                         "This file holds no worksheet. Nothing was taken in; please save the list as a workbook "
                         "(xlsx) or as CSV."),
                     {}};
    return parts;
}

} // namespace xf
