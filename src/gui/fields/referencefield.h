// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linefield.h"
#include "referencechoices.h"

class QCompleter;
class QStandardItemModel;
class QToolButton;

namespace xf {

/// Names a member or another record: type some characters or pinyin initials and choose, or open the list with
/// the button or Alt+Down.
class ReferenceField : public LineField
{
    Q_OBJECT

public:
    explicit ReferenceField(QWidget* parent = nullptr);

    void bind(const Field& field, Session& session) override;
    void setOwner(Id record, Id parent) override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    /// What the list offers now.
    [[nodiscard]] QStringList offered() const;

protected:
    [[nodiscard]] QString shownText(const QVariant& value) const override;
    bool handleKey(QKeyEvent& event) override;

private:
    ReferenceField(QWidget* parent, QToolButton* button);
    const ReferenceChoices& choices() const;
    void offer(const QString& typed);
    void choose(const QModelIndex& index);

    QToolButton* m_button;
    QStandardItemModel* m_offered;
    QCompleter* m_completer;
    Id m_chosen = 0; ///< picked from the list, so equal names stay apart
    mutable std::optional<ReferenceChoices> m_choices;
};

} // namespace xf
