// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace xf::paper {

namespace {

// 1: the first. A member added to a block needs no new number: what is missing reads as its default.
constexpr int currentForm = 1;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QString day(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

template <class Enum>
Enum enumOf(const QJsonValue& value)
{
    return static_cast<Enum>(value.toInt());
}

template <class Items, class Write>
QJsonArray arrayOf(const Items& items, Write write)
{
    QJsonArray array;
    for (const auto& each : items)
        array.append(write(each));
    return array;
}

template <class Item, class Read>
std::vector<Item> itemsOf(const QJsonValue& value, Read read)
{
    std::vector<Item> items;
    for (const QJsonValue each : value.toArray())
        items.push_back(read(each));
    return items;
}

// Cells

struct CellWriter {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(qint64 value) const { return QJsonObject{{key("whole"), value}}; }
    QJsonValue operator()(const Number& number) const
    {
        return QJsonObject{{key("number"), number.value}, {key("decimals"), number.decimals}};
    }
    QJsonValue operator()(const QDate& date) const { return QJsonObject{{key("date"), day(date)}}; }
    QJsonValue operator()(const Rate& rate) const { return QJsonObject{{key("rate"), rate.text}}; }
    QJsonValue operator()(const ShortDate& each) const
    {
        return QJsonObject{{key("date"), day(each.date)}, {key("year"), each.year}};
    }
};

QJsonValue writeCell(const Cell& cell)
{
    return std::visit(CellWriter{}, cell);
}

Cell readCell(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.contains(key("whole")))
        return Cell{std::in_place_type<qint64>, object[key("whole")].toInteger()};
    if (object.contains(key("number")))
        return Number{object[key("number")].toDouble(), object[key("decimals")].toInt()};
    if (object.contains(key("year")))
        return ShortDate{dayOf(object[key("date")]), object[key("year")].toInt()};
    if (object.contains(key("date")))
        return dayOf(object[key("date")]);
    if (object.contains(key("rate")))
        return Rate{object[key("rate")].toString()};
    return value.toString();
}

QJsonValue writeColumn(const Column& column)
{
    return QJsonObject{{key("heading"), column.heading},
                       {key("weight"), column.weight},
                       {key("mm"), column.fixedMm},
                       {key("align"), static_cast<int>(column.align)},
                       {key("sensitive"), column.isSensitive}};
}

Column readColumn(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    return {object[key("heading")].toString(), object[key("weight")].toDouble(), object[key("mm")].toDouble(),
            enumOf<Align>(object[key("align")]), object[key("sensitive")].toBool()};
}

QJsonValue writeSeries(const Chart::Series& series)
{
    return QJsonObject{{key("name"), series.name}, {key("values"), arrayOf(series.values, [](const auto& value) {
                                                        return value ? QJsonValue(*value) : QJsonValue();
                                                    })}};
}

Chart::Series readSeries(const QJsonValue& value)
{
    return {value[key("name")].toString(),
            itemsOf<std::optional<double>>(value[key("values")], [](const QJsonValue& each) {
                return each.isDouble() ? std::optional(each.toDouble()) : std::nullopt;
            })};
}

// Blocks: each kind is written and read side by side, under the name it keeps in all forms.

QJsonObject write(const Title& block)
{
    return {{key("text"), block.text}};
}
void read(const QJsonObject& from, Title& block)
{
    block.text = from[key("text")].toString();
}

QJsonObject write(const Heading& block)
{
    return {{key("level"), block.level}, {key("number"), block.number}, {key("text"), block.text}};
}
void read(const QJsonObject& from, Heading& block)
{
    block = {from[key("level")].toInt(), from[key("number")].toInt(), from[key("text")].toString()};
}

QJsonObject write(const Paragraph& block)
{
    QJsonObject object{{key("text"), block.text}, {key("style"), static_cast<int>(block.style)}};
    if (block.keepsNext)
        object.insert(key("keepsNext"), true);
    return object;
}
void read(const QJsonObject& from, Paragraph& block)
{
    block = {from[key("text")].toString(), enumOf<ParagraphStyle>(from[key("style")])};
    block.keepsNext = from[key("keepsNext")].toBool();
}

QJsonObject write(const Table& block)
{
    QJsonObject table{{key("caption"), block.caption},
                      {key("columns"), arrayOf(block.columns, writeColumn)},
                      {key("rows"), arrayOf(block.rows, [](const auto& row) { return arrayOf(row, writeCell); })}};
    if (block.sums > 0)
        table.insert(key("sums"), block.sums);
    return table;
}
void read(const QJsonObject& from, Table& block)
{
    block.caption = from[key("caption")].toString();
    block.columns = itemsOf<Column>(from[key("columns")], readColumn);
    block.rows = itemsOf<std::vector<Cell>>(from[key("rows")],
                                            [](const QJsonValue& row) { return itemsOf<Cell>(row, readCell); });
    block.sums = from[key("sums")].toInt();
}

QJsonObject write(const Signature& block)
{
    return {{key("unit"), block.unit},
            {key("date"), day(block.date)},
            {key("seal"), block.withSeal},
            {key("form"), static_cast<int>(block.dateForm)}};
}
void read(const QJsonObject& from, Signature& block)
{
    block = {from[key("unit")].toString(), dayOf(from[key("date")]), from[key("seal")].toBool(),
             enumOf<DateForm>(from[key("form")])};
}

QJsonObject write(const PageBreak&)
{
    return {};
}
void read(const QJsonObject&, PageBreak&) {}

QJsonObject write(const Section& block)
{
    return {{key("orientation"), static_cast<int>(block.orientation)}, {key("columns"), block.columns}};
}
void read(const QJsonObject& from, Section& block)
{
    block = {enumOf<Orientation>(from[key("orientation")]), from[key("columns")].toInt(1)};
}

QJsonObject write(const AttachmentLabel& block)
{
    return {{key("text"), block.text}};
}
void read(const QJsonObject& from, AttachmentLabel& block)
{
    block.text = from[key("text")].toString();
}

QJsonObject write(const Cover& block)
{
    return {{key("title"), block.title},
            {key("subtitle"), block.subtitle},
            {key("unit"), block.unit},
            {key("date"), day(block.date)},
            {key("form"), static_cast<int>(block.dateForm)}};
}
void read(const QJsonObject& from, Cover& block)
{
    block = {from[key("title")].toString(), from[key("subtitle")].toString(), from[key("unit")].toString(),
             dayOf(from[key("date")]), enumOf<DateForm>(from[key("form")])};
}

QJsonObject write(const Contents& block)
{
    return {{key("depth"), block.depth}};
}
void read(const QJsonObject& from, Contents& block)
{
    block.depth = from[key("depth")].toInt();
}

QJsonObject write(const Picture& block)
{
    return {{key("bytes"), QString::fromLatin1(block.bytes.toBase64())},
            {key("caption"), block.caption},
            {key("mm"), block.widthMm}};
}
void read(const QJsonObject& from, Picture& block)
{
    block = {QByteArray::fromBase64(from[key("bytes")].toString().toLatin1()), from[key("caption")].toString(),
             from[key("mm")].toDouble()};
}

QJsonObject write(const Chart& block)
{
    return {{key("caption"), block.caption},
            {key("labels"), QJsonArray::fromStringList(block.labels)},
            {key("series"), arrayOf(block.series, writeSeries)},
            {key("decimals"), block.decimals}};
}
void read(const QJsonObject& from, Chart& block)
{
    block.caption = from[key("caption")].toString();
    for (const QJsonValue each : from[key("labels")].toArray())
        block.labels.append(each.toString());
    block.series = itemsOf<Chart::Series>(from[key("series")], readSeries);
    block.decimals = from[key("decimals")].toInt();
}

/// The names in the order of the variant's alternatives.
constexpr std::array names{"title",   "heading",    "paragraph", "table",    "signature", "pagebreak",
                           "section", "attachment", "cover",     "contents", "picture",   "chart"};
static_assert(names.size() == std::variant_size_v<Block>, "a new block needs its name, write() and read()");

QJsonValue writeBlock(const Block& block)
{
    QJsonObject object = std::visit([](const auto& each) { return write(each); }, block);
    object.insert(key("type"), key(names.at(block.index())));
    return object;
}

template <size_t Index = 0>
std::optional<Block> readBlock(const QJsonObject& object)
{
    if constexpr (Index < std::variant_size_v<Block>) {
        if (object[key("type")].toString() != QLatin1String(names.at(Index)))
            return readBlock<Index + 1>(object);
        std::variant_alternative_t<Index, Block> block;
        read(object, block);
        return block;
    }
    return std::nullopt;
}

QJsonObject writeMetadata(const Metadata& metadata)
{
    return {{key("title"), metadata.title},
            {key("author"), metadata.author},
            {key("language"), metadata.language},
            {key("mark"), metadata.mark},
            {key("created"), metadata.created.toUTC().toString(Qt::ISODateWithMs)}};
}

Metadata readMetadata(const QJsonObject& from)
{
    return {from[key("title")].toString(), from[key("author")].toString(), from[key("language")].toString(),
            from[key("mark")].toString(), QDateTime::fromString(from[key("created")].toString(), Qt::ISODateWithMs)};
}

Error unreadable()
{
    return {QCoreApplication::translate("xf::DocumentJson",
                                        "The kept paper cannot be read by this version of the program. The records "
                                        "are safe; please use a newer version, or take the finalisation back."),
            {}};
}

} // namespace

QByteArray toJson(const Document& document)
{
    const QJsonObject whole{{key("form"), currentForm},
                            {key("metadata"), writeMetadata(document.metadata)},
                            {key("blocks"), arrayOf(document.blocks, writeBlock)}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<Document> documentFromJson(const QByteArray& text)
{
    const QJsonObject whole = QJsonDocument::fromJson(text).object();
    const int form = whole[key("form")].toInt();
    if (form < 1 || form > currentForm)
        return unreadable();
    Document document;
    document.metadata = readMetadata(whole[key("metadata")].toObject());
    for (const QJsonValue each : whole[key("blocks")].toArray()) {
        auto block = readBlock(each.toObject());
        if (!block)
            return unreadable();
        document.blocks.push_back(std::move(*block));
    }
    return document;
}

} // namespace xf::paper
