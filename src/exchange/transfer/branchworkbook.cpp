// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/branchworkbook.h"

#include "recordstream.h"
#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "words.h"
#include "writers/savefailure.h"
#include "writers/workbook.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace xf {

namespace {

using Titles = QHash<Id, QString>;

Result<Titles> titlesOf(BranchFile& file)
{
    Titles titles;
    for (const Kind* kind : allKinds()) {
        if (!kind->firstWith(FieldFlag::Title))
            continue;
        auto done = eachRecord(file, *kind, [&](const RecordPtr& record) -> Result<void> {
            titles.insert(record->id, kind->title(*record).simplified());
            return {};
        });
        if (!done)
            return done.error();
    }
    return titles;
}

paper::Cell figure(double value)
{
    constexpr int mostDecimals = 10;
    const QString digits = QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    return paper::Number{value, int(std::min<qsizetype>(decimals, mostDecimals))};
}

/// Money that nobody filled in is kept as 0, like a figure; a sheet shows neither.
paper::Cell cellOf(const Field& field, const QVariant& value, const Titles& titles)
{
    const bool isNothing = value.isNull() || (field.type != FieldType::Derived && value.toLongLong() == 0);
    switch (field.type) {
    case FieldType::Date:
        if (value.toDate().isValid())
            return value.toDate();
        return QString();
    case FieldType::Integer:
        if (isNothing)
            return QString();
        return value.toLongLong();
    case FieldType::Money:
        if (isNothing)
            return QString();
        return paper::Number{static_cast<double>(value.toLongLong()) / 100.0, 2};
    case FieldType::Number:
        if (value.isNull())
            return QString();
        return figure(value.toDouble());
    case FieldType::Bool:
        return value.toBool() ? QStringLiteral("是") : QString();
    case FieldType::Reference:
        if (isNothing)
            return QString();
        return titles.value(value.toLongLong(), QString::number(value.toLongLong()));
    case FieldType::Derived:
        if (value.typeId() == QMetaType::QDate)
            return value.toDate();
        return value.toString();
    default:
        return paperWords().text(field, value);
    }
}

paper::Table headOf(const Kind& kind)
{
    paper::Table table;
    table.columns.push_back({QStringLiteral("编号")});
    if (kind.role == KindRole::Child) {
        table.columns.push_back({QStringLiteral("所属编号")});
        table.columns.push_back({QStringLiteral("所属记录")});
    }
    for (const Field& field : kind.fields)
        table.columns.push_back({paperWords().label(field)});
    return table;
}

Result<paper::Table> tableOf(BranchFile& file, const Kind& kind, const Titles& titles)
{
    paper::Table table = headOf(kind);
    auto done = eachRecord(file, kind, [&](const RecordPtr& record) -> Result<void> {
        std::vector<paper::Cell> row;
        row.reserve(table.columns.size());
        row.emplace_back(record->id);
        if (kind.role == KindRole::Child) {
            row.emplace_back(record->parent);
            row.emplace_back(titles.value(record->parent));
        }
        for (const Field& field : kind.fields)
            row.push_back(cellOf(field, field.get(*record), titles));
        table.rows.push_back(std::move(row));
        return {};
    });
    return done ? Result<paper::Table>(std::move(table)) : Result<paper::Table>(done.error());
}

} // namespace

Result<void> writeBranchWorkbook(BranchFile& file, const NewFolder& folder, const WriteOptions& options)
{
    const auto titles = titlesOf(file);
    if (!titles)
        return titles.error();
    const QString path = folder.place(branchformat::workbookFile);
    paper::Metadata metadata;
    metadata.title = QStringLiteral("先锋台账：全部资料");
    Workbook book(path, folder.path(), metadata, options.fonts);
    const auto& kinds = allKinds();
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto table = tableOf(file, *kinds[i], *titles);
        if (!table)
            return table.error();
        book.addTable({paperWords().kind(*kinds[i]), {}, {}, &*table});
        if (!options.goesOn(i + 1, kinds.size()))
            return transferCancelled();
    }
    const QString reason = book.close();
    QFile written(path);
    if (!reason.isEmpty())
        return saveFailure(path, written);
    written.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace xf
