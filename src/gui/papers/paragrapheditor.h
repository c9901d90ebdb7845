// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace xf {

/// A paragraph of the paper under edit, laid over the place where it stands. Ctrl+Enter keeps what was typed, and so
/// does leaving it; Esc gives up.
class ParagraphEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ParagraphEditor(QWidget* parent);

    void open(const QString& text);
    /// Keeps what was typed, if it is open.
    void finish();
    /// What was typed is not taken: stays open and says why.
    void refuse(const QString& sentence);
    [[nodiscard]] QString original() const { return m_original; }
    /// Lays itself over this part of the parent, higher where the text needs it.
    void coverPlace(const QRect& place);

Q_SIGNALS:
    /// The text is another one now. The editor is closed unless it is refused.
    void kept(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close(bool keepFocus);
    bool pressed(int key, Qt::KeyboardModifiers modifiers);

    QPlainTextEdit* m_edit;
    QLabel* m_hint;
    QString m_original;
    QRect m_place;
};

} // namespace xf
