// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencefield.h"

#include "words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

namespace xf {

namespace {
constexpr int mostOffered = 200;
} // namespace

ReferenceField::ReferenceField(QWidget* parent) : ReferenceField(parent, new QToolButton) {}

ReferenceField::ReferenceField(QWidget* parent, QToolButton* button)
    : LineField(parent, button), m_button(button), m_offered(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offered, this))
{
    constexpr int nameLetters = 9; // a namesake's with the group behind it
    keepRoomFor(QString(nameLetters, QChar(0x4e2d)));
    m_button->setArrowType(Qt::DownArrow);
    m_button->setMinimumSize(28, 28);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setToolTip(tr("Show all (Alt+Down)"));
    m_completer->setWidget(line());
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    connect(m_button, &QToolButton::clicked, this, [this] {
        line()->setFocus();
        offer({});
    });
    connect(line(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_chosen = 0;
        if (typed.simplified().isEmpty())
            m_completer->popup()->hide();
        else
            offer(typed);
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ReferenceField::choose);
}

void ReferenceField::bind(const Field& field, Session& bound)
{
    const bool isFirst = !session();
    LineField::bind(field, bound);
    m_button->setAccessibleName(tr("All choices for “%1”").arg(Words().label(field)));
    m_choices.reset();
    if (!isFirst)
        return;
    // What may be named changes with the records; it is read again when it is needed.
    connect(&bound.editor(), &Editor::changed, this, [this] { m_choices.reset(); });
    connect(&bound, &Session::peopleChanged, this, [this] {
        m_choices.reset();
        if (!isModified())
            setValue(stored());
    });
}

void ReferenceField::setOwner(Id record, Id parent)
{
    if (record != owner() || parent != ownerParent())
        m_choices.reset();
    LineField::setOwner(record, parent);
}

const ReferenceChoices& ReferenceField::choices() const
{
    if (!m_choices)
        m_choices = ReferenceChoices::of(*field(), *session(), owner(), ownerParent());
    return *m_choices;
}

void ReferenceField::setValue(const QVariant& value)
{
    m_chosen = value.toLongLong();
    LineField::setValue(value);
}

QString ReferenceField::shownText(const QVariant& value) const
{
    if (!field() || value.toLongLong() == 0)
        return {};
    return choices().textOf(value.toLongLong(), *session());
}

Result<QVariant> ReferenceField::value() const
{
    if (!isModified())
        return stored().isValid() ? stored() : QVariant(qlonglong{0});
    if (m_chosen != 0)
        return QVariant(m_chosen);
    const auto id = choices().read(line()->text());
    return id ? Result<QVariant>(QVariant(*id)) : Result<QVariant>(id.error());
}

void ReferenceField::setReadOnly(bool readOnly)
{
    LineField::setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

QStringList ReferenceField::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_offered->rowCount(); ++row)
        texts << m_offered->item(row)->text();
    return texts;
}

void ReferenceField::offer(const QString& typed)
{
    m_offered->clear();
    for (const ReferenceChoice& each : choices().matching(typed)) {
        auto* item = new QStandardItem(each.text);
        item->setData(each.id, Qt::UserRole);
        m_offered->appendRow(item);
        if (m_offered->rowCount() == mostOffered)
            break;
    }
    if (m_offered->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Enter takes the first one.
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ReferenceField::choose(const QModelIndex& index)
{
    m_chosen = index.data(Qt::UserRole).toLongLong();
    line()->setText(index.data(Qt::DisplayRole).toString());
    markEdited();
    if (!isInline())
        commit();
}

bool ReferenceField::handleKey(QKeyEvent& event)
{
    const bool opens = event.key() == Qt::Key_Down && event.modifiers() != Qt::ControlModifier;
    if (opens && !line()->isReadOnly()) {
        offer(event.modifiers() == Qt::NoModifier ? line()->text() : QString());
        return true;
    }
    return LineField::handleKey(event);
}

} // namespace xf
