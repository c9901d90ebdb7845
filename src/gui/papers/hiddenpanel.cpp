// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenpanel.h"
#include "lists.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

QLabel* makeWrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HiddenPanel::HiddenPanel(QWidget* parent) : QWidget(parent), m_heading(makeWrapped({})), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("hiddenPanel"));
    m_heading->setObjectName(QStringLiteral("hiddenHeading"));
    m_list->setObjectName(QStringLiteral("hidden"));
    m_list->setAccessibleName(tr("What this edition hides"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* reminder = makeWrapped(
        tr("The program finds names as they are recorded. A nickname or a hint it does not know: a person should read "
           "the pages once more before they are posted."));
    reminder->setObjectName(QStringLiteral("readAgain"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(reminder);
}

void HiddenPanel::show(const std::vector<Hidden>& hidden)
{
    m_list->clear();
    int places = 0;
    for (const Hidden& each : hidden) {
        auto* item = new QListWidgetItem(tr("%1 – %n place(s)", nullptr, each.places).arg(each.what), m_list);
        item->setToolTip(item->text());
        item->setSizeHint({0, choiceHeightFor(font())});
        places += each.places;
    }
    m_heading->setText(hidden.empty() ? tr("Nothing had to be hidden.")
                                      : tr("Hidden in %n place(s):", nullptr, places));
    m_list->setVisible(!hidden.empty());
}

} // namespace xf
