// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/sharedtexts.h"

#include "tables/limits.h"
#include "tables/xlsx/xmlevents.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xf {

QString withoutCodes(QString text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text, from)) {
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    return plain.append(QStringView(text).sliced(from));
}

Result<QStringList> readSharedTexts(Package& package, const QString& part)
{
    QStringList texts;
    if (part.isEmpty() || !package.has(part))
        return texts;
    auto device = package.part(part);
    if (!device)
        return device.error();
    XmlEvents xml(std::move(*device));
    QString text;
    bool isInText = false;
    bool isPinyin = false;
    while (xml.next()) {
        if (xml.begins(u"si"))
            text.clear();
        else if (xml.ends(u"si"))
            texts << withoutCodes(text);
        else if (xml.begins(u"rPh") || xml.ends(u"rPh"))
            isPinyin = xml.begins(u"rPh");
        else if (xml.begins(u"t") || xml.ends(u"t"))
            isInText = xml.begins(u"t");
        else if (xml.isText() && isInText && !isPinyin)
            text += xml.text();
        if (texts.size() > limits::texts)
            return Error{QCoreApplication::translate("xf::Tables",
                                                     "This workbook holds far more texts than any list. It "
                                                     "was not read."),
                         {}};
    }
    if (auto read = xml.outcome(); !read)
        return read.error();
    return texts;
}

} // namespace xf
