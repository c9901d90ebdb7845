// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QComboBox>

namespace xf {

struct LaidOutDocument;
struct LaidOutPage;

/// The headings of a paper, indented by their level: says which one the page in view belongs to, and leads to another.
class PaperOutline : public QComboBox
{
    Q_OBJECT

public:
    explicit PaperOutline(QWidget* parent = nullptr);

    void show(const paper::Document& document);
    /// Follows the view of a page between two heights, in layout units: the heading stays while it is in view; then
    /// it is the one that the upper part of the view belongs to.
    void follow(const LaidOutDocument& document, int page, double top, double bottom);
    /// To the heading that this place of a page, which was gone to, belongs to.
    void turnTo(const LaidOutDocument& document, int page, double y);

Q_SIGNALS:
    /// A heading was chosen: the block that it is.
    void chosen(size_t block);

protected:
    void showPopup() override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int entryAt(const LaidOutDocument& document, int page, double y) const;
    [[nodiscard]] bool isInView(const LaidOutPage& page, double top, double bottom) const;

    std::vector<paper::ContentsEntry> m_entries;
};

} // namespace xf
