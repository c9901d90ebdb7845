// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/exporttables.h"

#include "rawtables.h"
#include "transfer/newfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

class TableWriter
{
public:
    TableWriter(RawTables& source, const NewFolder& folder) : m_source(source), m_folder(folder) {}

    Result<void> writeAll(const WriteOptions& options);
    [[nodiscard]] const ExportedTables& done() const { return m_done; }

private:
    Result<void> write(const QString& table, const WriteOptions& options);
    Result<QJsonValue> valueOf(const QVariant& value);
    Result<QJsonValue> keep(const QByteArray& bytes);

    RawTables& m_source;
    const NewFolder& m_folder;
    ExportedTables m_done;
};

/// Bytes become a file of their own, once however often they occur.
Result<QJsonValue> TableWriter::keep(const QByteArray& bytes)
{
    const QString name = QStringLiteral("contents/") +
                         QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (!QFileInfo::exists(m_folder.place(name))) {
        if (auto written = writeNewFile(m_folder, name, bytes); !written)
            return written.error();
        ++m_done.files;
    }
    return QJsonValue(QJsonObject{{QStringLiteral("file"), name}});
}

Result<QJsonValue> TableWriter::valueOf(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue();
    return value.typeId() == QMetaType::QByteArray ? keep(value.toByteArray())
                                                   : Result<QJsonValue>(QJsonValue::fromVariant(value));
}

Result<void> TableWriter::write(const QString& table, const WriteOptions& options)
{
    WatchedFile target(m_folder.place(QStringLiteral("tables/%1.jsonl").arg(table)), options);
    Result<void> failed;
    if (target.begin()) {
        const auto read = m_source.eachRow(table, [&](const RawTables::Row& row) -> Result<void> {
            QJsonObject line;
            for (const auto& [column, value] : row) {
                const auto json = valueOf(value);
                if (!json)
                    return failed = json.error();
                line.insert(column, *json);
            }
            ++m_done.rows;
            if (target.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0)
                return failed = transferCancelled(); // end() tells better what it was
            return {};
        });
        if (!read && failed)
            m_done.broken << table;
    }
    const auto ended = target.end();
    return ended ? failed : ended;
}

Result<void> TableWriter::writeAll(const WriteOptions& options)
{
    const QStringList& names = m_source.names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int from = static_cast<int>(i * 100 / names.size());
        if (!options.goesOn(from))
            return transferCancelled();
        if (auto written = write(names[i], options.part(from, static_cast<int>((i + 1) * 100 / names.size())));
            !written)
            return written;
    }
    return {};
}

QByteArray readme(int schema, const ExportedTables& done)
{
    QString text = QStringLiteral("先锋台账　原样导出\n"
                                  "\n"
                                  "支部文件由较新的版本写入（文件版本 %1），本程序不能识别其结构，故按原样导出。\n"
                                  "共%2行、%3个文件，修改历史也在内。\n")
                       .arg(schema)
                       .arg(done.rows)
                       .arg(done.files);
    if (!done.broken.isEmpty())
        text += QStringLiteral("下列表未能读完，只有已读出的部分：%1。\n").arg(done.broken.join(QStringLiteral("、")));
    text += QStringLiteral("\n"
                           "· tables 文件夹：一张表一个文件，一行一条（JSON）。\n"
                           "· contents 文件夹：佐证材料和定稿文件的内容，以 SHA-256 校验值为文件名；"
                           "原来的文件名在 tables/evidence.jsonl 中。\n"
                           "· plan.sql：各表的结构。\n"
                           "\n"
                           "要继续使用这些记录，请用较新的版本打开原来的支部文件；本文件夹供查阅，不能重新导入。\n"
                           "本文件夹未加密，内有党员和群众的个人信息，只应交给有权知悉的人。\n");
    return (QChar(QChar::ByteOrderMark) + text.replace(u'\n', QLatin1String("\r\n"))).toUtf8();
}

} // namespace

Result<ExportedTables> exportTables(const QString& branchFile, const QString& folder, const WriteOptions& options)
{
    const auto source = RawTables::open(branchFile);
    if (!source)
        return source.error();
    const auto target = NewFolder::make(folder);
    if (!target)
        return target.error();
    TableWriter writer(**source, **target);
    if (auto written = writer.writeAll(options); !written)
        return written.error();
    const QString plan = (*source)->plan().join(QLatin1String(";\n")) + QLatin1String(";\n");
    for (const auto& [name, bytes] :
         {std::pair(QStringLiteral("plan.sql"), plan.toUtf8()),
          std::pair(QStringLiteral("说明.txt"), readme((*source)->schema(), writer.done()))}) {
        if (auto written = writeNewFile(**target, name, bytes); !written)
            return written.error();
    }
    if (auto finished = (*target)->finish(); !finished)
        return finished.error();
    spdlog::info("exported {} rows as they lie, {} tables not to their end", writer.done().rows,
                 writer.done().broken.size());
    return writer.done();
}

} // namespace xf
