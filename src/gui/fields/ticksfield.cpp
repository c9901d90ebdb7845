// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticksfield.h"

#include "flowlayout.h"
#include "words.h"

#include <QCheckBox>

namespace xf {

namespace {
constexpr int leastTickHeight = 26;
}

TicksField::TicksField(QWidget* parent) : FieldEditor(parent), m_content(new QWidget)
{
    new FlowLayout(m_content);
    setInput(m_content, m_content);
}

void TicksField::bind(const Field& field, Session& session)
{
    FieldEditor::bind(field, session);
    const Words words;
    if (m_boxes.empty()) {
        for (const Choice& each : *field.choices) {
            auto* box = new QCheckBox;
            box->setObjectName(QString::fromLatin1(each.key));
            box->setMinimumHeight(leastTickHeight);
            m_content->layout()->addWidget(box);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::clicked, this, [this] {
                markEdited();
                if (!isInline())
                    commit();
            });
        }
        setFocusProxy(m_boxes.front());
    }
    for (QCheckBox* box : m_boxes)
        box->setText(words.choice(field, box->objectName()));
}

void TicksField::setValue(const QVariant& value)
{
    const QStringList keys = value.toStringList();
    for (QCheckBox* box : m_boxes)
        box->setChecked(keys.contains(box->objectName()));
    setModified(false);
    clearError();
}

Result<QVariant> TicksField::value() const
{
    QStringList keys;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            keys << box->objectName();
    }
    return QVariant(keys);
}

void TicksField::setReadOnly(bool readOnly)
{
    for (QCheckBox* box : m_boxes)
        box->setEnabled(!readOnly);
}

CheckField::CheckField(QWidget* parent) : FieldEditor(parent), m_box(new QCheckBox)
{
    m_box->setMinimumHeight(leastTickHeight);
    setInput(m_box, m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        markEdited();
        if (!isInline())
            commit();
    });
}

void CheckField::setValue(const QVariant& value)
{
    m_box->setChecked(value.toBool());
    setModified(false);
    clearError();
}

Result<QVariant> CheckField::value() const
{
    return QVariant(m_box->isChecked());
}

void CheckField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace xf
