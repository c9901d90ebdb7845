// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/parts.h"

#include <QRegularExpression>

namespace xf {

namespace {

QStringList sentencesOf(const QString& text)
{
    // A sentence ends at its 。 or the line; its mark stays with it, and so does a quotation mark that closes it.
    static const QRegularExpression end(
        QStringLiteral("(?<=[。！？])(?![。！？”’』」）])|(?<=[。！？][”’』」）])(?![。！？；，、”’』」）])|\\n"));
    QStringList sentences;
    for (const QString& each : text.split(end, Qt::SkipEmptyParts)) {
        if (const QString words = each.trimmed(); !words.isEmpty())
            sentences << words;
    }
    return sentences;
}

class PartCollector
{
public:
    void operator()(const paper::Title& title)
    {
        const QString words = QString(title.text).remove(u'\n');
        m_attachment = m_label.isEmpty() ? QString() : words;
        m_chapter = {};
        if (m_label.isEmpty())
            begin(QStringLiteral("title"), QStringLiteral("标题")).sentences << words;
        else
            begin(words, m_label + u' ' + words);
        m_label.clear();
    }
    void operator()(const paper::Heading& heading)
    {
        QString name = paper::headingText(heading);
        if (heading.level == 1)
            m_chapter = heading;
        else
            name.prepend(paper::headingNumber(1, m_chapter.number));
        begin(m_attachment + u'/' + (heading.level == 1 ? QString() : m_chapter.text) + u'/' + heading.text, name);
    }
    void operator()(const paper::Paragraph& paragraph)
    {
        part().paragraphs.push_back(sentencesOf(paragraph.text));
        part().sentences << part().paragraphs.back();
    }
    void operator()(const paper::Table& table) { part().tables.push_back(table); }
    void operator()(const paper::Chart& chart) { part().tables.push_back(paper::tableOf(chart)); }
    void operator()(const paper::Picture& picture) { part().sentences << sentencesOf(picture.caption); }
    void operator()(const paper::Signature& signature)
    {
        begin(QStringLiteral("signature"), QStringLiteral("落款")).sentences << signature.unit
                                                                             << paper::paperDate(signature.date);
    }
    void operator()(const paper::Cover& cover)
    {
        begin(QStringLiteral("cover"), QStringLiteral("封面")).sentences << cover.title << cover.subtitle << cover.unit
                                                                         << paper::paperDate(cover.date);
    }
    void operator()(const paper::AttachmentLabel& label) { m_label = label.text; }
    void operator()(const paper::PageBreak&) {}
    void operator()(const paper::Section&) {}
    void operator()(const paper::Contents&) {}

    std::vector<PaperPart> parts;

private:
    PaperPart& begin(const QString& key, const QString& name)
    {
        return parts.emplace_back(PaperPart{key, name, {}, {}, {}});
    }
    PaperPart& part() { return parts.empty() ? begin(QString(), QStringLiteral("开头")) : parts.back(); }

    QString m_attachment; ///< its title; empty in the paper itself
    QString m_label;
    paper::Heading m_chapter;
};

} // namespace

std::vector<PaperPart> partsOf(const paper::Document& document)
{
    PartCollector collector;
    for (const paper::Block& block : document.blocks)
        std::visit(collector, block);
    return std::move(collector.parts);
}

} // namespace xf
