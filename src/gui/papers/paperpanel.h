// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/papersetter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLayout;
class QToolButton;

namespace xf {

class PaperPreview;

/// A paper as it prints, with the buttons to leaf through it and to see it larger. The first pages of a long paper are
/// there at once; the rest is set while nobody waits.
class PaperPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPanel(QWidget* parent = nullptr);
    ~PaperPanel() override;

    /// Shows another state of the paper, on the page that is being looked at.
    void show(paper::Document document);
    /// The whole paper, for print.
    [[nodiscard]] const LaidOutDocument& finished();

private:
    QToolButton* addButton(QLayout* row, const char* name, const QString& icon, const QString& text);
    void setMore();
    void showPosition();

    std::unique_ptr<PaperSetter> m_setter;
    QTimer m_rest; ///< leaves the window time to paint between two parts of the work
    PaperPreview* m_preview = nullptr;
    QLabel* m_position = nullptr;
};

} // namespace xf
