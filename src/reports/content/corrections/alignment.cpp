// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/alignment.h"

#include "rules/likeness.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

/// Lengths of the longest common subsequences of what is left from each pair of places on.
class Lengths
{
public:
    Lengths(const QStringList& left, const QStringList& right)
        : m_width(right.size() + 1), m_lengths(static_cast<size_t>((left.size() + 1) * m_width))
    {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            for (qsizetype j = right.size() - 1; j >= 0; --j)
                slot(i, j) = left[i] == right[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_lengths[static_cast<size_t>(i * m_width + j)]; }

private:
    int& slot(qsizetype i, qsizetype j) { return m_lengths[static_cast<size_t>(i * m_width + j)]; }

    qsizetype m_width;
    std::vector<int> m_lengths;
};

qsizetype commonStart(const QStringList& left, const QStringList& right)
{
    qsizetype count = 0;
    while (count < left.size() && count < right.size() && left[count] == right[count])
        ++count;
    return count;
}

} // namespace

std::vector<Stretch> differingStretches(const QStringList& left, const QStringList& right)
{
    // Most of two papers is the same: only what lies between is worth the table.
    const qsizetype start = commonStart(left, right);
    qsizetype leftEnd = left.size();
    qsizetype rightEnd = right.size();
    while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1]) {
        --leftEnd;
        --rightEnd;
    }
    const QStringList middleLeft = left.mid(start, leftEnd - start);
    const QStringList middleRight = right.mid(start, rightEnd - start);
    const Lengths lengths(middleLeft, middleRight);
    std::vector<Stretch> stretches;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < middleLeft.size() || j < middleRight.size()) {
        if (i < middleLeft.size() && j < middleRight.size() && middleLeft[i] == middleRight[j]) {
            ++i;
            ++j;
            continue;
        }
        Stretch stretch{start + i, start + i, start + j, start + j};
        while (i < middleLeft.size() || j < middleRight.size()) {
            if (i < middleLeft.size() && j < middleRight.size() && middleLeft[i] == middleRight[j])
                break;
            if (j >= middleRight.size() || (i < middleLeft.size() && lengths.at(i + 1, j) >= lengths.at(i, j + 1)))
                ++i;
            else
                ++j;
        }
        stretch.lastLeft = start + i;
        stretch.lastRight = start + j;
        stretches.push_back(stretch);
    }
    return stretches;
}

namespace {

constexpr double likeEnough = 0.4; // below that two sentences tell of different things

/// How well what is left from each pair of places on can be set beside each other.
class Matches
{
public:
    Matches(const QStringList& left, const QStringList& right, MayPair mayPair)
        : m_width(right.size() + 1), m_likeness(size_t((left.size() + 1) * m_width)), m_best(m_likeness.size())
    {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            for (qsizetype j = right.size() - 1; j >= 0; --j) {
                if (!mayPair || mayPair(left[i], right[j]))
                    m_likeness[place(i, j)] = likeness(words(left[i]), words(right[j]));
                m_best[place(i, j)] = std::max({best(i + 1, j), best(i, j + 1), together(i, j)});
            }
        }
    }
    [[nodiscard]] bool areTogether(qsizetype i, qsizetype j) const
    {
        return isLike(i, j) && together(i, j) >= best(i + 1, j) && together(i, j) >= best(i, j + 1);
    }
    [[nodiscard]] double best(qsizetype i, qsizetype j) const { return m_best[place(i, j)]; }

private:
    /// The sentence without its figures, which are what is to be compared.
    static QString words(const QString& sentence)
    {
        static const QRegularExpression figures(QStringLiteral("[\\d.%]+"));
        return QString(sentence).remove(figures);
    }
    [[nodiscard]] size_t place(qsizetype i, qsizetype j) const { return size_t(i * m_width + j); }
    [[nodiscard]] bool isLike(qsizetype i, qsizetype j) const { return m_likeness[place(i, j)] >= likeEnough; }
    [[nodiscard]] double together(qsizetype i, qsizetype j) const
    {
        return isLike(i, j) ? m_likeness[place(i, j)] + best(i + 1, j + 1) : 0;
    }

    qsizetype m_width;
    std::vector<double> m_likeness;
    std::vector<double> m_best;
};

} // namespace

std::vector<Beside> likeBesideLike(const QStringList& left, const QStringList& right, MayPair mayPair)
{
    const Matches matches(left, right, mayPair);
    std::vector<Beside> beside;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        if (i < left.size() && j < right.size() && matches.areTogether(i, j))
            beside.push_back({i++, j++});
        else if (j >= right.size() || (i < left.size() && matches.best(i + 1, j) >= matches.best(i, j + 1)))
            beside.push_back({i++, -1});
        else
            beside.push_back({-1, j++});
    }
    return beside;
}

} // namespace xf
