// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/filewriter.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace xf {

/// Reads written PDFs back with the poppler programs, an eye that knows nothing of how we wrote them.
class PdfTools
{
public:
    QString write(const paper::Document& document, const QString& suffix = QStringLiteral("pdf"),
                  const WriteOptions& options = {})
    {
        const QString path = m_dir.filePath(QStringLiteral("paper%1.%2").arg(m_next++).arg(suffix));
        const Result<void> written = writeFile(path, document, options);
        return written ? path : QString();
    }
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString text(const QString& path, const QStringList& options = {})
    {
        return run(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    }
    /// Page by page.
    static QStringList pages(const QString& path)
    {
        QStringList pages = text(path, {QStringLiteral("-layout")}).split(u'\f');
        pages.removeLast();
        return pages;
    }
    static QString withoutSpace(QString text)
    {
        static const QRegularExpression space(QStringLiteral("\\s"));
        return text.remove(space);
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
    int m_next = 0;
};

} // namespace xf
