// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;
class QWidget;

namespace xf {

/// 遮盖屏幕: covers every window of the program at once, so that nobody who passes by reads names or texts: pages,
/// dialogs, previews, and the titles in the title bars and the task list. By Ctrl+L in any window, and by itself after
/// some minutes without a key or a move of the mouse. A key or a click takes it off, and is not typed anywhere.
///
/// It is a cover and no lock, and says so. What is beneath is left alone: the focus does not move, so that a text half
/// typed, a selection and a cell that is being edited are afterwards as they were. A dialog of the desktop's own (for
/// files, printers) is another program's window and stays as it is.
class ScreenCover : public QObject
{
    Q_OBJECT

public:
    /// After how long it comes by itself. Ten minutes: about when the screens of an office go dark, and long enough to
    /// read a page; a key is enough to go on, so that it costs little where it is not wanted. 0: never.
    static constexpr int usualMinutes = 10;
    static constexpr int mostMinutes = 120;
    static int minutes();
    static void setMinutes(int minutes);

    /// Milliseconds that only grow; tests have their own.
    using Clock = std::function<qint64()>;

    explicit ScreenCover(QObject* parent = nullptr, Clock clock = {});
    ~ScreenCover() override;

    void cover();
    void uncover();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Covers if nobody has touched anything for long enough; called now and then by itself.
    void look();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void coverWindow(QWidget* window);
    void followWindow(QWidget* window, const QEvent& event);
    bool swallow(const QEvent& event);
    void holdInput();

    struct Covered {
        QPointer<QWidget> sheet;
        QString title;
    };
    Clock m_clock;
    QTimer* m_timer;
    qint64 m_lastInput = 0;
    bool m_isOn = false;
    bool m_isNaming = false; ///< it is this that changes a title now
    QHash<QWidget*, Covered> m_covered;
    QPointer<QWidget> m_typing; ///< the field with the focus, whose input method rests
};

} // namespace xf
