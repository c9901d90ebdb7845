// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdftextlayer.h"

#include "writers/office/xmlpart.h"
#include "writers/pdfmetadata.h"

#include <QSet>

#define POINTERHOLDER_TRANSITION 4 // qpdf's old smart pointer is not wanted
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>

namespace xf {

namespace {

/// A face as Qt embeds it: glyph n+1 of the subset is the nth that was drawn (0 is the font's .notdef).
struct Subset {
    int face;
    std::u32string characters;
};

// Replays the order of painting: Qt numbers fonts and glyphs as they are first used.
std::vector<Subset> subsets(const LaidOutDocument& document)
{
    std::vector<Subset> result;
    std::vector<int> place(size_t(document.fonts->faceCount()), -1);
    std::vector<QSet<quint32>> seen(place.size());
    for (const LaidOutPage& page : document.pages) {
        for (const GlyphSpan& span : page.text.spans) {
            const auto face = size_t(span.face);
            if (place[face] < 0) {
                place[face] = int(result.size());
                result.push_back({span.face, {}});
                seen[face].insert(0); // .notdef is always there
            }
            for (auto i = size_t(span.first); i < size_t(span.first + span.count); ++i) {
                const quint32 glyph = page.text.glyphs[i];
                const qsizetype before = seen[face].size();
                seen[face].insert(glyph);
                if (seen[face].size() > before)
                    result[size_t(place[face])].characters += document.fonts->character(span.face, glyph);
            }
        }
    }
    return result;
}

QByteArray hex(unsigned value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray utf16Hex(char32_t character)
{
    if (!QChar::requiresSurrogates(character))
        return hex(character);
    return hex(QChar::highSurrogate(character)) + hex(QChar::lowSurrogate(character));
}

std::string toUnicode(const std::u32string& characters)
{
    constexpr size_t blockLimit = 100; // entries a block may have, by the CMap format
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t first = 0; first < characters.size(); first += blockLimit) {
        const size_t end = std::min(first + blockLimit, characters.size());
        map += QByteArray::number(qsizetype(end - first)) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i)
            map += "<" + hex(unsigned(i) + 1) + "> <" + utf16Hex(characters[i]) + ">\n";
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

std::vector<QPDFObjectHandle> embeddedFonts(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> fonts;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            fonts.push_back(object);
    }
    // Qt hands out object numbers as fonts are first used.
    std::sort(fonts.begin(), fonts.end(),
              [](const QPDFObjectHandle& a, const QPDFObjectHandle& b) { return a.getObjectID() < b.getObjectID(); });
    return fonts;
}

// Qt sets one bit for each glyph of the subset, .notdef included: the witness that our numbering is Qt's.
size_t glyphCount(QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
    const std::shared_ptr<Buffer> bits = descriptor.getKey("/CIDSet").getStreamData(qpdf_dl_generalized);
    size_t count = 0;
    for (size_t i = 0; i < bits->getSize(); ++i)
        count += size_t(qPopulationCount(bits->getBuffer()[i]));
    return count;
}

// Names the subset ("XFAAAB+NotoSerif…"): Qt leaves the tag out in two places and takes it from numbers that differ
// from run to run in the third.
void tagSubset(QPDFObjectHandle font, size_t number)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    std::string tag = "XFAAAA";
    for (size_t place = tag.size(); place > 2; --place, number /= 26)
        tag[place - 1] = char('A' + number % 26);
    const std::string name = descendant.getKey("/BaseFont").getName().substr(1);
    const QPDFObjectHandle tagged = QPDFObjectHandle::newName("/" + tag + "+" + name);
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descendant.getKey("/FontDescriptor").replaceKey("/FontName", tagged);
}

/// What Qt writes of them cannot be read back whole: it leaves a byte 0x0D as it is, which reads as another one
/// (名册, U+540D, became 吊册).
void setTitles(QPDF& pdf, const paper::Metadata& metadata)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    for (const auto& [key, text] : {std::pair("/Title", metadata.title), std::pair("/Creator", metadata.author)}) {
        if (info.hasKey(key))
            info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    }
}

/// Only an archival PDF has a packet of metadata.
void setArchivePacket(QPDF& pdf, const paper::Metadata& metadata)
{
    QPDFObjectHandle packet = pdf.getRoot().getKey("/Metadata");
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!packet.isStream() || !info.isDictionary())
        return;
    const auto agreed = [&info](const char* key) { // what XML cannot hold is left out in both places
        QString text = office::xmlText(QString::fromStdString(info.getKey(key).getUTF8Value()));
        info.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
        return text;
    };
    const PdfFacts facts{agreed("/Title"), agreed("/Creator"), agreed("/Producer"), metadata.created};
    packet.replaceStreamData(archivePacket(facts).toStdString(), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
}

void setDates(QPDF& pdf, const paper::Metadata& metadata)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
    if (metadata.created.isValid()) {
        const QByteArray date = metadata.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_none); // pages stay compressed as they are
    writer.setCompressStreams(true);
    // Qt embeds the fonts in an order that differs from run to run; written by what refers to what they do not.
    writer.setObjectStreamMode(qpdf_o_disable);
    pdf.getTrailer().removeKey("/ID"); // Qt's is of the moment, and the first half of a new one would be the old
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> withTextLayer(const QByteArray& pdf, const LaidOutDocument& document)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        const std::vector<Subset> drawn = subsets(document);
        std::vector<QPDFObjectHandle> fonts = embeddedFonts(file);
        if (fonts.size() != drawn.size())
            return Error{{}, QStringLiteral("fonts %1/%2").arg(fonts.size()).arg(drawn.size())};
        for (size_t i = 0; i < fonts.size(); ++i) {
            if (glyphCount(fonts[i]) != drawn[i].characters.size() + 1)
                return Error{{},
                             QStringLiteral("glyphs of font %1: %2/%3")
                                 .arg(i)
                                 .arg(glyphCount(fonts[i]))
                                 .arg(drawn[i].characters.size() + 1)};
            tagSubset(fonts[i], i);
            fonts[i].replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&file, toUnicode(drawn[i].characters)));
        }
        file.getRoot().replaceKey("/Lang",
                                  QPDFObjectHandle::newUnicodeString(document.metadata.language.toStdString()));
        setDates(file, document.metadata);
        setTitles(file, document.metadata);
        setArchivePacket(file, document.metadata);
        return written(file);
    } catch (const std::exception& problem) {
        return Error{{}, QString::fromUtf8(problem.what())};
    }
}

} // namespace xf
