// SPDX-License-Identifier: GPL-3.0-or-later
// Reads workbooks back with unzip and as LibreOffice understands them: eyes that know nothing of how we wrote them.
#pragma once

#include "officetools.h"

#include <QXmlStreamReader>

namespace xf {

/// One sheet of a workbook as its XML says.
struct ReadSheet {
    struct Cell {
        QString type; ///< inlineStr, or empty for a figure
        QString text;
        int style = 0;
    };
    QString name;
    QMap<QString, Cell> cells; ///< by place: B3
    QByteArray xml;

    [[nodiscard]] QString text(const char* place) const { return cells.value(QLatin1String(place)).text; }
    [[nodiscard]] QString type(const char* place) const { return cells.value(QLatin1String(place)).type; }
};

inline QStringList sheetNames(const QString& book)
{
    QStringList names;
    QXmlStreamReader xml(OfficeTools::part(book, QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names << xml.attributes().value(QLatin1String("name")).toString();
    }
    return names;
}

inline ReadSheet readSheet(const QString& book, int number)
{
    ReadSheet sheet;
    sheet.name = sheetNames(book).value(number - 1);
    sheet.xml = OfficeTools::part(book, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
    QXmlStreamReader xml(sheet.xml);
    ReadSheet::Cell* cell = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            cell = &sheet.cells[xml.attributes().value(QLatin1String("r")).toString()];
            cell->type = xml.attributes().value(QLatin1String("t")).toString();
            cell->style = xml.attributes().value(QLatin1String("s")).toInt();
        } else if (xml.isStartElement() && (xml.name() == u"t" || xml.name() == u"v") && cell) {
            cell->text = xml.readElementText();
        }
    }
    if (xml.hasError())
        sheet.cells.clear();
    return sheet;
}

/// The number format of a cell's style, as the style sheet names it; built-in ones by their number.
inline QString numberFormat(const QString& book, int style)
{
    QMap<QString, QString> formats;
    QStringList styles;
    bool isInCells = false;
    QXmlStreamReader xml(OfficeTools::part(book, QStringLiteral("xl/styles.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const auto id = xml.attributes().value(QLatin1String("numFmtId")).toString();
        if (xml.name() == u"numFmt")
            formats.insert(id, xml.attributes().value(QLatin1String("formatCode")).toString());
        else if (xml.name() == u"xf" && isInCells)
            styles << formats.value(id, id);
    }
    return styles.value(style);
}

/// Every sheet as LibreOffice reads it, one CSV text each, in the order of the book.
inline QStringList asOfficeReads(const QString& book)
{
    const QDir folder(QFileInfo(book).path());
    const QString profile = QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("office"));
    const QString filter =
        QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1");
    PdfTools::run(QStringLiteral("soffice"), {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                              filter, QStringLiteral("--outdir"), folder.path(), book});
    QStringList texts;
    for (const QString& name : sheetNames(book)) {
        const QString file = QFileInfo(book).completeBaseName() + u'-' + name + QStringLiteral(".csv");
        texts << QString::fromUtf8(PdfTools::bytes(folder.filePath(file)));
    }
    return texts;
}

} // namespace xf
