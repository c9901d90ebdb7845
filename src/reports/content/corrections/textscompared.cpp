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

/// 领导班子好 of “领导班子好。…”, 李大山户 of “李大山户（石塘村）：…”, 《限时办结制度》; empty where nothing is named.
QString nameOfItem(const QString& sentence, bool isNumbered)
{
    static const QRegularExpression end(QStringLiteral("[。：（，]"));
    static const QRegularExpression aside(QStringLiteral("（[^（）]*）|“[^”]*”|《[^》]*》"));
    if (isNumbered)
        return sentence.section(end, 0, 0);
    const QString label = sentence.section(u'：', 0, 0);
    if (label.size() == sentence.size())
        return {};
    // A sentence of its own, or one with a figure, is no name.
    static const QRegularExpression telling(QStringLiteral("[\\d，；。]"));
    if (QString(label).remove(aside).contains(telling))
        return {};
    return label.section(u'（', 0, 0);
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

QStringList unnamedSentences(const std::vector<Item>& items)
{
    QStringList sentences;
    for (const Item& each : items) {
        if (each.name.isEmpty())
            sentences << each.sentences;
    }
    return sentences;
}

/// A few sentences together, so that no row runs over several pages without its name.
QStringList inPieces(const QStringList& sentences)
{
    constexpr qsizetype enough = 100; // characters, about four lines of a column
    QStringList pieces;
    for (const QString& each : sentences) {
        if (pieces.isEmpty() || pieces.last().size() >= enough)
            pieces << QString();
        pieces.last() += each;
    }
    return pieces;
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
        for (const Beside& each : likeBesideLike(before, after)) {
            if (each.right < 0)
                m_onlyLeft << before[each.left];
            else if (each.left < 0)
                m_onlyRight << after[each.right];
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
                m_onlyRight << right.sentences.join(QString());
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
                m_onlyLeft << left.sentences.join(QString());
        }
    }
    /// What only one of the two tells of, with nothing beside it.
    void addSingle()
    {
        const QString called = m_name + QStringLiteral("（仅一方有）");
        for (const QString& each : inPieces(m_onlyLeft))
            m_rows.push_back({called, each, nothing});
        for (const QString& each : inPieces(m_onlyRight))
            m_rows.push_back({called, nothing, each});
    }

    QString m_name;
    std::vector<Item> m_left;
    std::vector<Item> m_right;
    QStringList m_onlyLeft;
    QStringList m_onlyRight;
    std::vector<std::vector<paper::Cell>> m_rows;
};

} // namespace

paper::Table textsCompared(const ComparedPair& pair, QStringList& same)
{
    const std::vector<PaperPart> lefts = partsOf(runningText(pair.left));
    const std::vector<PaperPart> rights = partsOf(runningText(pair.right));
    paper::Table table;
    table.columns = {{QStringLiteral("部分"), 0, 38}, {pair.leftName, 1}, {pair.rightName, 1}};
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
