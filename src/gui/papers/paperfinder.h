// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace xf {

class PaperPreview;

/// The bar that finds a text in the paper of a preview: Enter goes to the next place, Shift+Enter to the one before,
/// Esc closes it.
class PaperFinder : public QWidget
{
    Q_OBJECT

public:
    explicit PaperFinder(PaperPreview& preview, QWidget* parent = nullptr);

    /// Shows the bar with what was looked for last. Returns where the text is typed.
    QWidget* open();
    void close();
    /// The next place for 1, the one before for -1; after the last comes the first.
    void step(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton(const char* name, const QString& icon, const QString& text, const std::function<void()>& run);
    void search();
    void refresh();
    void showCount();

    PaperPreview& m_preview;
    QLineEdit* m_field;
    QLabel* m_count;
};

} // namespace xf
