// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/withholding.h"

#include "activities/household.h"
#include "activities/meeting.h"
#include "campaign/review.h"
#include "checklists/fact.h"
#include "content/prose.h"
#include "life/change.h"
#include "life/progress.h"
#include "life/step.h"
#include "words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace xf {

namespace {

/// A shorter piece (节前走访) is said of many things; it gives nobody away.
constexpr qsizetype tellingLength = 6;

bool isText(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

/// How a piece begins: by that it is looked up.
size_t beginning(QStringView text)
{
    return qHash(text.left(tellingLength));
}

/// Whether a piece of a text ends here: at a punctuation mark, but 3.1万元 is one piece.
bool isEnd(const QString& text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return true;
    const bool isPoint = at > 0 && at + 1 < text.size() && text[at] == u'.' && text[at + 1].isDigit();
    return !isPoint && (text[at].isPunct() || text[at].isSpace());
}

/// Where the sentence around a place begins: what stands in brackets is one of its own, and a name before “：” stays.
qsizetype sentenceStart(const QString& text, qsizetype place, qsizetype least)
{
    int depth = 0;
    for (; place > least; --place) {
        const QChar before = text[place - 1];
        if (before == u'）')
            ++depth;
        else if (before == u'（' && depth-- == 0)
            break;
        else if (depth == 0 && (before == u'：' || QStringLiteral("。；！？\n").contains(before)))
            break;
    }
    return place;
}

/// Where it ends, before the mark that ends it.
qsizetype sentenceEnd(const QString& text, qsizetype place)
{
    int depth = 0;
    for (; place < text.size(); ++place) {
        const QChar next = text[place];
        if (next == u'（')
            ++depth;
        else if (next == u'）' && depth-- == 0)
            break;
        else if (depth == 0 && QStringLiteral("。；！？\n").contains(next))
            break;
    }
    return place;
}

/// The telling pieces of a text between its punctuation marks.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    qsizetype first = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (!isEnd(text, at))
            continue;
        if (at - first >= tellingLength)
            pieces << text.mid(first, at - first);
        first = at + 1;
    }
    return pieces;
}

/// Whether a text is but a name, with days before it or without.
bool isDaysAndName(const QString& text, const QString& name)
{
    static const QRegularExpression days(QStringLiteral("^([\\d年月日]+、?)+，$"));
    return text == name || (text.endsWith(name) && days.match(text.chopped(name.size())).hasMatch());
}

/// How the list of hidden things calls a field.
QString fieldName(const Kind& kind, const Field& field)
{
    return QStringLiteral("%1内容：%2").arg(paperWords().kind(kind), paperWords().label(field));
}

/// Calls `visit` for each text in which a paper may repeat what somebody wrote; true from it means that it changed.
template <class Document, class Visit>
void eachText(Document& document, const Visit& visit)
{
    for (auto& block : document.blocks) {
        if (auto* paragraph = std::get_if<paper::Paragraph>(&block)) {
            if (visit(paragraph->text)) {
                if constexpr (!std::is_const_v<Document>)
                    paragraph->references.clear(); // their places have moved
            }
        } else if (auto* picture = std::get_if<paper::Picture>(&block)) {
            visit(picture->caption);
        } else if (auto* table = std::get_if<paper::Table>(&block)) {
            for (auto& row : table->rows) {
                for (auto& cell : row) {
                    if (auto* text = std::get_if<QString>(&cell))
                        visit(*text);
                }
            }
        }
    }
}

} // namespace

Withholding::Withholding(const PaperSources& sources) : m_sources(sources)
{
    empty(m_sources.snapshot);
    for (CampaignSnapshot& each : m_sources.earlier)
        empty(each);
    if (m_sources.story) {
        m_sources.story = [story = sources.story](Id member, const CampaignSnapshot& asOf) {
            auto told = story(member, asOf);
            if (!told)
                return told;
            for (StoryEntry& each : *told) {
                if (each.owner->hasLife() && each.owner->isPersonal)
                    each.text.clear();
            }
            return told;
        };
    }
}

/// What the drafts leave out by themselves is only listed: the branch may have made it its own and published it.
void Withholding::list(const Kind& kind, const char* key, QString& text)
{
    const Field& field = *kind.field(QString::fromLatin1(key));
    note(kind, field, text);
    m_listedOnly.insert(m_fields.indexOf(fieldName(kind, field)));
    text.clear();
}

void Withholding::note(const Kind& kind, const Field& field, const QString& text)
{
    const QString name = fieldName(kind, field);
    qsizetype at = m_fields.indexOf(name);
    if (at < 0) {
        at = m_fields.size();
        m_fields << name;
    }
    for (const QString& piece : piecesOf(text)) {
        auto& alike = m_pieces[beginning(piece)];
        if (std::none_of(alike.begin(), alike.end(), [&](const Piece& each) { return each.text == piece; }))
            alike.push_back({piece, at});
    }
}

const Withholding::Piece* Withholding::pieceAt(QStringView text, qsizetype place) const
{
    const QStringView rest = text.mid(place);
    if (rest.size() < tellingLength)
        return nullptr;
    const Piece* longest = nullptr;
    if (const auto alike = m_pieces.constFind(beginning(rest)); alike != m_pieces.constEnd()) {
        for (const Piece& each : *alike) {
            if (rest.startsWith(each.text) && (!longest || each.text.size() > longest->text.size()))
                longest = &each;
        }
    }
    return longest;
}

RecordPtr Withholding::without(const Kind& kind, const RecordPtr& record)
{
    auto emptied = kind.clone(*record);
    for (const Field& field : kind.fields) {
        if (!isText(field) || !field.has(FieldFlag::Sensitive))
            continue;
        note(kind, field, field.get(*record).toString());
        field.set(*emptied, QString());
    }
    return emptied;
}

template <class Row>
void Withholding::emptyLife(const Kind& kind, std::vector<Row>& rows)
{
    for (Row& row : rows) {
        for (const Field& field : kind.fields) {
            const bool namesStep = field.key == QLatin1String("key");
            if (!isText(field) || namesStep)
                continue;
            note(kind, field, field.get(row).toString());
            field.set(row, QString());
        }
    }
}

void Withholding::empty(Dossier& dossier)
{
    dossier.record = without(*dossier.kind, dossier.record);
    emptyLife(stepKind(), dossier.life.steps);
    emptyLife(progressKind(), dossier.life.progress);
    emptyLife(changeKind(), dossier.life.changes);
    for (const Kind* child : childKinds(*dossier.kind)) {
        const auto rows = dossier.children.find(child->key);
        if (rows == dossier.children.end())
            continue;
        for (RecordPtr& row : *rows)
            row = without(*child, row);
    }
}

/// A confirmed fact repeats what the record says: its day and whom it is about are left. Those of one answer about one
/// household become one, as nothing but their days would tell them apart.
void Withholding::emptyFacts(CampaignSnapshot& snapshot)
{
    QHash<Id, const Dossier*> personal;
    for (const auto& dossiers : std::as_const(snapshot.activities)) {
        for (const Dossier& each : dossiers) {
            if (each.kind->isPersonal)
                personal.insert(each.record->id, &each);
        }
    }
    const auto facts = snapshot.registers.find(factKind().key);
    if (facts == snapshot.registers.end())
        return;
    struct Told {
        std::shared_ptr<Fact> fact;
        QStringList days;
    };
    QHash<std::pair<Id, Id>, Told> toldBefore; // by answer and household
    Records left;
    for (const RecordPtr& row : std::as_const(*facts)) {
        const auto& fact = static_cast<const Fact&>(*row);
        const Dossier* about = personal.value(fact.record);
        // A paper within a paper withholds twice.
        if (!about || isDaysAndName(fact.text, about->activity().title)) {
            left.push_back(row);
            continue;
        }
        note(*about->kind, *factKind().field(u"text"), QString(fact.text).remove(about->activity().title));
        Told& told = toldBefore[{fact.parent, fact.record}];
        if (!told.fact) {
            told.fact = std::make_shared<Fact>(fact);
            left.push_back(told.fact);
        }
        if (fact.date.isValid())
            told.days << prose::day(fact.date, snapshot.quarter.year());
        told.fact->text = prose::joined({told.days.join(u'、'), about->activity().title});
    }
    *facts = std::move(left);
}

/// What members said of themselves at a meeting (对照检查) stays in it: the findings are counted, not told. What of
/// them became a matter of the branch stands in its list of rectifications, which is published.
void Withholding::emptyFindings(CampaignSnapshot& snapshot)
{
    const auto meetings = snapshot.activities.find(meetingKind().key);
    if (meetings == snapshot.activities.end())
        return;
    for (Dossier& meeting : *meetings) {
        const auto findings = meeting.children.find(findingKind().key);
        if (findings == meeting.children.end())
            continue;
        for (RecordPtr& row : *findings) {
            auto emptied = std::make_shared<Finding>(static_cast<const Finding&>(*row));
            if (emptied->member == 0)
                continue;
            list(findingKind(), "shortcoming", emptied->shortcoming);
            list(findingKind(), "cause", emptied->cause);
            list(findingKind(), "measure", emptied->measure);
            row = std::move(emptied);
        }
    }
}

/// What a leader found wanting in a member stays in the house, on the member's card and in a summary alike: who was
/// reviewed, what was praised and that the advice was followed are left.
void Withholding::emptyReviews(CampaignSnapshot& snapshot)
{
    const auto reviews = snapshot.registers.find(reviewKind().key);
    if (reviews == snapshot.registers.end())
        return;
    for (RecordPtr& row : *reviews) {
        auto emptied = std::make_shared<Review>(static_cast<const Review&>(*row));
        if (emptied->member == 0)
            continue;
        list(reviewKind(), "problems", emptied->problems);
        list(reviewKind(), "advice", emptied->advice);
        list(reviewKind(), "followup", emptied->followup);
        row = std::move(emptied);
    }
}

/// 返贫 says what a household's income has come to; the name of another step does not.
void Withholding::renameSetbacks(CampaignSnapshot& snapshot)
{
    for (StepName& each : snapshot.stepNames) {
        const auto dossiers = snapshot.activities.constFind(each.activity);
        const bool isPersonal =
            dossiers != snapshot.activities.constEnd() && !dossiers->empty() && dossiers->front().kind->isPersonal;
        if (isPersonal && each.meaning.contains(QLatin1String("reopens")))
            each.name = QStringLiteral("继续帮扶");
    }
}

void Withholding::empty(CampaignSnapshot& snapshot)
{
    renameSetbacks(snapshot);
    emptyFindings(snapshot);
    emptyReviews(snapshot);
    emptyFacts(snapshot);
    for (auto& dossiers : snapshot.activities) {
        for (Dossier& each : dossiers) {
            if (each.kind->isPersonal)
                empty(each);
        }
    }
}

void Withholding::blot(paper::Document& document) const
{
    eachText(document, [this](QString& text) {
        QString left;
        qsizetype copied = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const Piece* piece = pieceAt(text, at);
            if (!piece || m_listedOnly.contains(piece->field))
                continue;
            // The words around a copy say half of it, and what follows from it the rest: the whole sentence goes.
            const qsizetype first = sentenceStart(text, at, copied);
            const bool isInBrackets = first > 0 && text[first - 1] == u'（';
            left += text.mid(copied, first - copied) + (isInBrackets ? QStringLiteral("略") : QStringLiteral("（略）"));
            copied = sentenceEnd(text, at + piece->text.size());
            at = copied - 1;
        }
        if (copied == 0)
            return false;
        text = left + text.mid(copied);
        return true;
    });
}

std::vector<Hidden> Withholding::foundIn(const paper::Document& document) const
{
    std::vector<int> places(size_t(m_fields.size()), 0);
    eachText(document, [&](const QString& text) {
        QSet<qsizetype> told;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (const Piece* piece = pieceAt(text, at)) {
                told.insert(piece->field);
                at += piece->text.size() - 1;
            }
        }
        for (const qsizetype field : told)
            ++places[size_t(field)];
        return false;
    });
    std::vector<Hidden> hidden;
    for (size_t field = 0; field < places.size(); ++field) {
        if (places[field] > 0)
            hidden.push_back({m_fields[qsizetype(field)], places[field]});
    }
    return hidden;
}

} // namespace xf
