// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks put together by hand, with the features that real ones have and our own writer never uses.
#pragma once

#include "writers/ziparchive.h"

#include <QFile>
#include <QMap>

namespace xf {

/// A workbook of one or more sheets whose XML the test writes itself.
struct HandmadeBook {
    struct Sheet {
        QString name;
        QByteArray rows;        ///< inside <sheetData>
        QByteArray merges = {}; ///< <mergeCell …/> elements
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;
    QByteArray texts;      ///< inside <sst>
    QByteArray formats;    ///< <xf numFmtId="…"/> elements
    QByteArray ownFormats; ///< <numFmt …/> elements
    bool countsFrom1904 = false;
    QMap<QString, QByteArray> more; ///< further parts, or others in place of the usual ones

    static QByteArray xml(const QByteArray& body)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + body;
    }

    /// A cell with a text of its own.
    static QByteArray text(const QByteArray& place, const QString& words)
    {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
               words.toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
    static QByteArray number(const QByteArray& place, double value, int style = 0)
    {
        return QByteArray("<c r=\"") + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" +
               QByteArray::number(value, 'g', 15) + "</v></c>";
    }

    [[nodiscard]] Result<QByteArray> bytes() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        const auto relation = [&](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
            return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
        };
        QMap<QString, QByteArray> parts;
        QByteArray relations =
            relation("s", "styles", "styles.xml") + relation("t", "sharedStrings", "sharedStrings.xml");
        QByteArray names;
        for (size_t i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<qulonglong>(i + 1));
            const Sheet& sheet = sheets[i];
            names += "<sheet name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number + "\" r:id=\"r" +
                     number + "\"" + (sheet.isHidden ? " state=\"hidden\"/>" : "/>");
            relations += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
            parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1)] =
                xml("<worksheet xmlns=\"" + main + "\"><sheetData>" + sheet.rows + "</sheetData>" +
                    (sheet.merges.isEmpty() ? QByteArray() : "<mergeCells>" + sheet.merges + "</mergeCells>") +
                    "</worksheet>");
        }
        parts[QStringLiteral("_rels/.rels")] =
            xml("<Relationships xmlns=\"" + packages + "\">" + relation("b", "officeDocument", "xl/workbook.xml") +
                "</Relationships>");
        parts[QStringLiteral("xl/_rels/workbook.xml.rels")] =
            xml("<Relationships xmlns=\"" + packages + "\">" + relations + "</Relationships>");
        parts[QStringLiteral("xl/workbook.xml")] =
            xml("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><workbookPr" +
                (countsFrom1904 ? " date1904=\"1\"" : "") + "/><sheets>" + names + "</sheets></workbook>");
        parts[QStringLiteral("xl/sharedStrings.xml")] = xml("<sst xmlns=\"" + main + "\">" + texts + "</sst>");
        parts[QStringLiteral("xl/styles.xml")] =
            xml("<styleSheet xmlns=\"" + main + "\"><numFmts>" + ownFormats +
                "</numFmts><cellXfs><xf numFmtId=\"0\"/>" + formats + "</cellXfs></styleSheet>");
        for (auto each = more.begin(); each != more.end(); ++each)
            parts[each.key()] = each.value();
        ZipArchive archive{QDateTime()};
        for (auto each = parts.begin(); each != parts.end(); ++each)
            archive.add(each.key(), each.value());
        return archive.bytes();
    }

    [[nodiscard]] bool save(const QString& path) const
    {
        const auto packed = bytes();
        QFile file(path);
        return packed && file.open(QIODevice::WriteOnly) && file.write(*packed) == packed->size();
    }
};

} // namespace xf
