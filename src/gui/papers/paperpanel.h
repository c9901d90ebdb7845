// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "result.h"
#include "writers/papersetter.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLayout;
class QToolButton;

namespace xf {

class FontLine;
class PageField;
class PaperFinder;
class PaperOutline;
class PaperPreview;
class ParagraphEditor;

/// A paper as it prints, with its headings and pages to go to and the buttons to see it larger. The first pages of a
/// long paper are there at once; the rest is set while nobody waits.
class PaperPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPanel(QWidget* parent = nullptr);
    ~PaperPanel() override;

    /// Shows another state of the paper, on the page that is being looked at.
    void show(paper::Document document);
    /// The paper that is shown; null before the first.
    [[nodiscard]] const paper::Document* document() const { return m_setter ? &m_setter->document() : nullptr; }
    /// Opens the bar that finds a text in the paper; returns where the text is typed.
    [[nodiscard]] QWidget* find();
    /// Turns to the page on which a block begins, however far back it is.
    void goToBlock(size_t block);
    /// Turns to a page, counted from 1; to the last one if the paper ends before it.
    void goToPage(int number);
    /// Lets the user choose one of the figures of the page in view, and opens its records.
    void chooseFigure();
    /// Opens an editor with this text over a block; what is kept goes through `keep`, which may refuse it.
    void edit(size_t block, const QString& text, std::function<Result<void>(const QString& text)> keep);
    /// Keeps what is being typed over the paper.
    void finishEditing();
    /// The whole paper, for print.
    [[nodiscard]] const LaidOutDocument& finished();

Q_SIGNALS:
    /// The first of these blocks that can be edited is to be.
    void editAsked(const std::vector<size_t>& blocks);
    /// Leads to the records behind a figure.
    void go(const QString& page, const xf::PageRequest& request);

private:
    void openSource(const paper::Source& source, QPoint place);
    QToolButton* addButton(QLayout* row, const char* name, const QString& icon, const QString& text);
    [[nodiscard]] QLayout* makeTop();
    void setMore();
    void showFonts();
    void placeEditor();
    /// Sets the paper as far as something asks for it, and until that is as it will stay.
    void setUntil(const std::function<bool(const LaidOutDocument& pages)>& isThere);
    void showPosition();

    std::unique_ptr<PaperSetter> m_setter;
    QTimer m_rest; ///< leaves the window time to paint between two parts of the work
    PaperPreview* m_preview = nullptr;
    PaperOutline* m_outline = nullptr;
    PageField* m_page = nullptr;
    PaperFinder* m_finder = nullptr;
    ParagraphEditor* m_editor = nullptr;
    size_t m_editedBlock = 0;
    int m_editedPage = 0;
    std::function<Result<void>(const QString&)> m_keep;
    FontLine* m_fonts = nullptr;
    QLabel* m_zoom = nullptr;
};

} // namespace xf
