// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/alignment.h"
#include "content/corrections/comparison.h"
#include "content/corrections/parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

const QString nothing = QStringLiteral("（无）");

/// The running text without tables and small print, up to the attachments.
paper::Document runningText(const paper::Document& document)
{
    paper::Document found;
    for (const paper::Block& block : document.blocks) {
        if (std::holds_alternative<paper::AttachmentLabel>(block))
            break;
        const auto* paragraph = std::get_if<paper::Paragraph>(&block);
        if ((paragraph && paragraph->style != paper::ParagraphStyle::Note) ||
            std::holds_alternative<paper::Heading>(block))
            found.blocks.push_back(block);
    }
    return found;
}

PaperPart partWithKey(const std::vector<PaperPart>& parts, const QString& key)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const PaperPart& each) { return each.key == key; });
    return found == parts.end() ? PaperPart{} : *found;
}

/// A paragraph that tells of one matter: a numbered item, a household, a pledge, a regulation. Its number is no part of
/// it: another one before it moves it on.
struct Item {
    QString name; ///< empty: it tells of the whole
    QStringList sentences;
};

/// The text before the first of these marks that stands neither in a book's title nor in a quotation.
QString upTo(const QString& text, QStringView marks)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (depth <= 0 && marks.contains(c))
            return text.left(i);
        depth += c == u'《' || c == u'“' ? 1 : c == u'》' || c == u'”' ? -1 : 0;
    }
    return text;
}

constexpr qsizetype mostOfName = 16; // a longer one is called by what stands before its comma

/// 领导班子好 of “领导班子好。…”, 李大山户 of “李大山户（石塘村）：…”, 《限时办结制度》; empty where nothing is named.
QString nameOfItem(const QString& sentence, bool isNumbered)
{
    static const QRegularExpression aside(QStringLiteral("（[^（）]*）|“[^”]*”|《[^》]*》"));
    if (isNumbered) {
        const QString whole = upTo(sentence, u"。：（");
        return whole.size() <= mostOfName ? whole : upTo(sentence, u"。：（，");
    }
    const QString label = upTo(sentence, u"：");
    if (label.size() == sentence.size())
        return {};
    // A sentence of its own, or one with a figure, is no name.
    static const QRegularExpression telling(QStringLiteral("[\\d，；。]"));
    if (QString(label).remove(aside).contains(telling))
        return {};
    return upTo(label, u"（");
}

std::vector<Item> itemsOf(const PaperPart& part)
{
    static const QRegularExpression number(QStringLiteral("^(?:\\d+[.．]|（\\d+）)\\s*"));
    std::vector<Item> items;
    for (QStringList sentences : part.paragraphs) {
        if (sentences.isEmpty())
            continue;
        const bool isNumbered = number.match(sentences.front()).hasMatch();
        sentences.front().remove(number);
        const QString name = nameOfItem(sentences.front(), isNumbered);
        items.push_back({name, sentences});
    }
    return items;
}

/// The sentences that the other has not.
QStringList onlyIn(const QStringList& sentences, const QStringList& others)
{
    QStringList only;
    std::copy_if(sentences.begin(), sentences.end(), std::back_inserter(only),
                 [&](const QString& each) { return !others.contains(each); });
    return only;
}

/// What tells of the whole; a sentence that goes on with 其中 is not torn from the one that it speaks of.
QStringList unnamedSentences(const std::vector<Item>& items)
{
    QStringList sentences;
    for (const Item& each : items) {
        if (!each.name.isEmpty())
            continue;
        for (qsizetype i = 0; i < each.sentences.size(); ++i) {
            if (i > 0 && each.sentences[i].startsWith(QStringLiteral("其中")))
                sentences.last() += each.sentences[i];
            else
                sentences << each.sentences[i];
        }
    }
    return sentences;
}

/// Two happenings of different days are not one that changed: an appraisal by others, another publication. What is told
/// in the same words, as an appraisal by the same people is, can be compared.
bool canBeCompared(const QString& left, const QString& right)
{
    static const QRegularExpression day(QStringLiteral("^\\d{1,2}月\\d{1,2}日"));
    static const QRegularExpression figures(QStringLiteral("[\\d.%]+"));
    const QString before = day.match(left).captured();
    const QString after = day.match(right).captured();
    return before.isEmpty() || after.isEmpty() || before == after ||
           QString(left).remove(figures) == QString(right).remove(figures);
}

/// 本季度表彰 of “本季度表彰4个：…”: the words before the first figure or colon; empty where they are too few to tell
/// anything.
QString countedMatter(const QString& sentence)
{
    constexpr qsizetype fewest = 4;
    static const QRegularExpression opening(QStringLiteral("^[^\\d，：。]+(?=[\\d：])"));
    const QString words = opening.match(sentence).captured();
    return words.size() < fewest ? QString() : words;
}

/// Like beside like; of what is left, the same matter counted in both, however unlike the names that follow are.
std::vector<Beside> besideEachOther(const QStringList& left, const QStringList& right)
{
    std::vector<Beside> all = likeBesideLike(left, right, canBeCompared);
    for (Beside& each : all) {
        const bool isAlone = each.left >= 0 && each.right < 0;
        const QString matter = isAlone ? countedMatter(left[each.left]) : QString();
        if (matter.isEmpty())
            continue;
        const auto other = std::find_if(all.begin(), all.end(), [&](const Beside& one) {
            return one.left < 0 && one.right >= 0 && countedMatter(right[one.right]) == matter;
        });
        if (other == all.end())
            continue;
        each.right = other->right;
        other->right = -1; // taken
    }
    std::erase_if(all, [](const Beside& each) { return each.left < 0 && each.right < 0; });
    return all;
}

/// Sets one part of two papers side by side, row after row.
class PartRows
{
public:
    PartRows(const PaperPart& left, const PaperPart& right)
        : m_name(right.name.isEmpty() ? left.name : right.name), m_left(itemsOf(left)), m_right(itemsOf(right))
    {
        addUnnamed();
        addNamed();
        addSingle();
    }
    [[nodiscard]] const std::vector<std::vector<paper::Cell>>& rows() const { return m_rows; }

private:
    /// What tells of the whole, sentence by sentence: those in like words stand side by side, so that their figures do.
    void addUnnamed()
    {
        const QStringList left = unnamedSentences(m_left);
        const QStringList right = unnamedSentences(m_right);
        const QStringList before = onlyIn(left, right);
        const QStringList after = onlyIn(right, left);
        for (const Beside& each : besideEachOther(before, after)) {
            if (each.right < 0)
                m_onlyLeft.push_back({{}, {before[each.left]}});
            else if (each.left < 0)
                m_onlyRight.push_back({{}, {after[each.right]}});
            else
                m_rows.push_back({m_rows.empty() ? m_name : m_name + QStringLiteral("（续）"), before[each.left],
                                  after[each.right]});
        }
    }
    /// Each matter in a row that is called by it.
    void addNamed()
    {
        for (const Item& right : m_right) {
            if (right.name.isEmpty())
                continue;
            const auto left =
                std::find_if(m_left.begin(), m_left.end(), [&](const Item& each) { return each.name == right.name; });
            if (left == m_left.end()) {
                m_onlyRight.push_back(right);
                continue;
            }
            const QString before = onlyIn(left->sentences, right.sentences).join(QString());
            const QString after = onlyIn(right.sentences, left->sentences).join(QString());
            if (!before.isEmpty() || !after.isEmpty())
                m_rows.push_back({m_name + QStringLiteral("：") + right.name, before.isEmpty() ? nothing : before,
                                  after.isEmpty() ? nothing : after});
            m_left.erase(left);
        }
        for (const Item& left : m_left) {
            if (!left.name.isEmpty())
                m_onlyLeft.push_back(left);
        }
    }
    /// What only one of the two tells of, with nothing beside it: each in a row of its own, called by it if it has a
    /// name.
    void addSingle()
    {
        for (const Item& each : m_onlyLeft)
            m_rows.push_back({calledAlone(each), toldAlone(each), nothing});
        for (const Item& each : m_onlyRight)
            m_rows.push_back({calledAlone(each), nothing, toldAlone(each)});
    }
    /// The row is called by the item's name, which as a sentence of its own would say it again.
    static QString toldAlone(const Item& item)
    {
        const bool repeats = item.sentences.size() > 1 && item.sentences.front() == item.name + QStringLiteral("。");
        return item.sentences.mid(repeats ? 1 : 0).join(QString());
    }
    [[nodiscard]] QString calledAlone(const Item& item) const
    {
        return m_name + (item.name.isEmpty() ? QString() : QStringLiteral("：") + item.name) +
               QStringLiteral("（仅一方有）");
    }

    QString m_name;
    std::vector<Item> m_left;
    std::vector<Item> m_right;
    std::vector<Item> m_onlyLeft;
    std::vector<Item> m_onlyRight;
    std::vector<std::vector<paper::Cell>> m_rows;
};

} // namespace

paper::Table textsCompared(const ComparedPair& pair, QStringList& same)
{
    const std::vector<PaperPart> lefts = partsOf(runningText(pair.left));
    const std::vector<PaperPart> rights = partsOf(runningText(pair.right));
    paper::Table table;
    table.columns = {{QStringLiteral("部分"), 0, 46}, {pair.leftName, 1}, {pair.rightName, 1}};
    const auto add = [&](const PaperPart& left, const PaperPart& right) {
        const auto rows = PartRows(left, right).rows();
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
        if (rows.empty() && !right.sentences.isEmpty())
            same << right.name;
    };
    for (const PaperPart& right : rights)
        add(partWithKey(lefts, right.key), right);
    for (const PaperPart& left : lefts) {
        if (partWithKey(rights, left.key).key.isEmpty() && !left.key.isEmpty())
            add(left, {});
    }
    return table;
}

} // namespace xf
