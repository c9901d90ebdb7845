// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxrun.h"

namespace xf::docx {

using office::XmlPart;

void run(XmlPart& xml, const QString& text)
{
    if (text.isEmpty())
        return;
    xml.open("w:r");
    qsizetype first = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isBreak = i < text.size() && (text[i] == u'\n' || text[i] == u'\t');
        if (i < text.size() && !isBreak)
            continue;
        if (i > first)
            xml.element("w:t", text.mid(first, i - first), {{"xml:space", "preserve"}});
        if (isBreak)
            xml.leaf(text[i] == u'\n' ? "w:br" : "w:tab");
        first = i + 1;
    }
    xml.close();
}

void fieldMark(XmlPart& xml, const char* kind)
{
    xml.open("w:r");
    xml.leaf("w:fldChar", {{"w:fldCharType", kind}});
    xml.close();
}

void fieldInstruction(XmlPart& xml, const QString& instruction)
{
    xml.open("w:r");
    xml.element("w:instrText", instruction, {{"xml:space", "preserve"}});
    xml.close();
}

} // namespace xf::docx
