// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdftools.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace xf {

/// Reads office files back: their parts with unzip, their pages with LibreOffice.
class OfficeTools
{
public:
    static QStringList parts(const QString& path)
    {
        return PdfTools::run(QStringLiteral("unzip"), {QStringLiteral("-Z1"), path}).split(u'\n', Qt::SkipEmptyParts);
    }
    static QByteArray part(const QString& path, const QString& name)
    {
        QProcess process;
        // unzip takes [ for the beginning of a pattern.
        const QString pattern = QString(name).replace(u'[', QStringLiteral("\\["));
        process.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, pattern});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    /// Empty if all is well, else what is wrong with the XML.
    static QString xmlError(const QByteArray& xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        return reader.hasError() ? reader.errorString() : QString();
    }
    /// The parts of a file that are no well-formed XML, each with what is wrong; pictures and the type of an ODT are
    /// none.
    static QStringList brokenParts(const QString& path)
    {
        QStringList broken;
        for (const QString& name : parts(path)) {
            const QString ending = QFileInfo(name).suffix();
            if (ending != QStringLiteral("xml") && ending != QStringLiteral("rels"))
                continue;
            if (const QString wrong = xmlError(part(path, name)); !wrong.isEmpty())
                broken.append(name + QStringLiteral(": ") + wrong);
        }
        return broken;
    }
    /// All values of an attribute, by its qualified name, on elements of one qualified name (empty: on any).
    static QStringList values(const QByteArray& xml, const QString& element, const QString& attribute)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement ||
                (!element.isEmpty() && reader.qualifiedName() != element))
                continue;
            for (const QXmlStreamAttribute& each : reader.attributes()) {
                if (each.qualifiedName() == attribute)
                    found.append(each.value().toString());
            }
        }
        return found;
    }
    /// The texts of all elements of one qualified name.
    static QStringList texts(const QByteArray& xml, const QString& element)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element)
                found.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return found;
    }
    /// The first child that stands in one of these elements where the schema does not allow it; empty if none does.
    static QString misplaced(const QByteArray& xml, const QString& element, const QStringList& order)
    {
        struct Open {
            QString name;
            qsizetype last;
        };
        std::vector<Open> open;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                open.pop_back();
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.qualifiedName().toString();
            if (!open.empty() && open.back().name == element) {
                const qsizetype place = order.indexOf(name);
                if (place < open.back().last || place < 0)
                    return name;
                open.back().last = place;
            }
            open.push_back({name, -1});
        }
        return {};
    }
    /// Turns files into another format with a LibreOffice of our own; one start for all of them. The names, without
    /// their endings, have to differ.
    QStringList convert(const QStringList& paths, const QString& format)
    {
        const QStringList arguments{QStringLiteral("-env:UserInstallation=file://") +
                                        m_dir.filePath(QStringLiteral("profile")),
                                    QStringLiteral("--headless"),
                                    QStringLiteral("--convert-to"),
                                    format,
                                    QStringLiteral("--outdir"),
                                    m_dir.path()};
        QProcess process;
        process.start(QStringLiteral("soffice"), arguments + paths);
        process.waitForFinished(120'000);
        const QString ending = u'.' + format.section(u':', 0, 0);
        QStringList made;
        for (const QString& path : paths)
            made.append(m_dir.filePath(QFileInfo(path).completeBaseName() + ending));
        return made;
    }
    /// Prints office files as PDF.
    QStringList toPdf(const QStringList& paths) { return convert(paths, QStringLiteral("pdf")); }
    static bool hasLibreOffice() { return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(); }

    /// "standing" and "lying", page by page.
    static QStringList orientations(const QString& pdf)
    {
        static const QRegularExpression size(QStringLiteral("size: +([\\d.]+) x ([\\d.]+)"));
        QStringList found;
        auto match = size.globalMatch(
            PdfTools::run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("999"), pdf}));
        while (match.hasNext()) {
            const auto page = match.next();
            found.append(page.captured(1).toDouble() > page.captured(2).toDouble() ? QStringLiteral("lying")
                                                                                   : QStringLiteral("standing"));
        }
        return found;
    }
    /// The words without spaces, page numbers and what is printed on every page.
    static QString words(const QString& pdf, const QStringList& repeated)
    {
        QString text = PdfTools::withoutSpace(PdfTools::text(pdf, {QStringLiteral("-layout")}));
        static const QRegularExpression number(QStringLiteral("—\\d+—"));
        text.remove(number);
        for (const QString& each : repeated)
            text.remove(each);
        return text;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace xf
