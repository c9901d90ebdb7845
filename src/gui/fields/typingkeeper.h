// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"
#include "unsavedinput.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace xf {

class Editor;
class FieldEditor;

/// Keeps what is being typed once a second, into a record's field or into a row that is no record yet, until it is
/// stored or given up: a crash or a power cut costs the last two seconds of it at most (UnsavedInput).
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    explicit TypingKeeper(Editor& editor, QObject* parent = nullptr);
    /// A row that is begun stays kept, and is there again when the file is opened.
    ~TypingKeeper() override;

    /// Something was entered into this field.
    void note(FieldEditor& field);
    /// Nothing of this field is unsaved any more.
    void drop(const FieldEditor& field);
    /// A row that is no record yet is begun in this place, gone on with or given up; `begun` gives it as it stands,
    /// null if nothing is entered in it.
    using Begun = std::function<RecordPtr()>;
    void noteRow(const QWidget& place, const Kind& kind, Begun begun);
    /// Whether something that was entered is not stored.
    [[nodiscard]] bool isWaiting() const;

    /// A row that was begun waits here while another record's rows are shown.
    void putAside(const Kind& kind, RecordPtr row);
    /// Hands back one for which all of `where` holds; null if none waits.
    RecordPtr takeAside(const Kind& kind, Id parent, const Where& where);

Q_SIGNALS:
    /// isWaiting() may be another.
    void changed();

private:
    struct BegunRow {
        const Kind* kind = nullptr;
        RecordPtr row;
    };
    /// A list or panel on the screen in which a row may be begun.
    struct Place {
        QPointer<const QWidget> widget;
        const Kind* kind = nullptr;
        Begun begun;
    };
    void wait();
    void keep();
    /// Those that wait, then those on the screen.
    [[nodiscard]] std::vector<BegunRow> rows() const;
    [[nodiscard]] std::vector<UnsavedInput> all() const;
    [[nodiscard]] std::optional<UnsavedInput> typed() const;

    Editor& m_editor;
    QPointer<FieldEditor> m_field;
    std::vector<Place> m_places; ///< where rows were begun, the newest last
    std::vector<BegunRow> m_aside;
    QTimer m_timer;
};

} // namespace xf
