// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbar.h"

#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "fields/flowlayout.h"
#include "rules/overview.h"
#include "rules/practicefigures.h"
#include "rules/reviewcoverage.h"
#include "words.h"

#include <QPushButton>

namespace xf {

LinkBar::LinkBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(this);
    m_goods = addButton("goFiveGoods", fiveGoodsKind().key);
    m_leads = addButton("goFiveLeads", fiveLeadsKind().key);
    m_reviews = addButton("goReviews", reviewKind().keptWith);
    m_practice = new QPushButton;
    m_practice->setObjectName(QStringLiteral("goPractice"));
    connect(m_practice, &QPushButton::clicked, this, [this] { Q_EMIT go(practiceKind().keptWith, m_newest); });
    for (QPushButton* each : {m_goods, m_leads, m_reviews, m_practice})
        row->addWidget(each);
}

QPushButton* LinkBar::addButton(const char* name, const QString& page)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT go(page, {}); });
    return button;
}

void LinkBar::showFigures(const CampaignSnapshot& snapshot, QDate today)
{
    const auto text = [](const Kind& kind, const Completion& completion) {
        return tr("%1: %2 of %3 filled in").arg(Words().kind(kind)).arg(completion.filled).arg(completion.of);
    };
    m_goods->setText(text(fiveGoodsKind(), fiveGoodsCompletion(snapshot, snapshot.quarter)));
    m_leads->setText(text(fiveLeadsKind(), fiveLeadsCompletion(snapshot, snapshot.quarter)));
    const QDate day = std::min(today, snapshot.quarter.lastDay());
    const ReviewCoverage reviews = coverageOf(
        reviewRound(snapshot.members, snapshot.rows<Review>(reviewKind()), HalfYear::of(day).firstDay(), day));
    m_reviews->setText(
        tr("%1: %2 of %3 this half-year").arg(Words().kind(reviewKind())).arg(reviews.done).arg(reviews.due));
    const PracticeFigures figures = practiceFigures(snapshot, snapshot.quarter.firstDay(), day);
    m_practice->setText(tr("%1: %2 this quarter, told %3 times")
                            .arg(Words().kind(practiceKind()))
                            .arg(figures.practices)
                            .arg(figures.practicesTold + figures.modelsTold));
    m_newest.record = figures.newest;
}

} // namespace xf
