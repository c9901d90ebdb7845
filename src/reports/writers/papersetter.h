// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/flow.h"
#include "writers/writeoptions.h"

namespace xf {

/// Sets a paper block by block, so that a window can show its first pages while the rest is still to be set.
/// Needs a QGuiApplication for the fonts.
class PaperSetter
{
public:
    explicit PaperSetter(paper::Document document, FontNames names = FontNames::Office);
    PaperSetter(const PaperSetter&) = delete;
    PaperSetter& operator=(const PaperSetter&) = delete;

    [[nodiscard]] const paper::Document& document() const { return m_document; }
    [[nodiscard]] bool isDone() const { return m_next == m_document.blocks.size(); }
    /// How much of the paper is set, in percent.
    [[nodiscard]] int share() const;
    /// Sets at least one block and goes on until this many milliseconds are over.
    void advance(int milliseconds);
    void finish();
    /// What is set so far, as pages. Of a paper that is not done the last page is still to be filled; the others are
    /// as they will be.
    [[nodiscard]] LaidOutDocument pages() const;

private:
    void setNext() { m_flow.set(m_next++); }

    paper::Document m_document;
    std::shared_ptr<FontSet> m_fonts;
    Galley m_galley;
    Flow m_flow;
    size_t m_next = 0;
};

/// Sets a whole paper, telling how far it is; refused when it is cancelled.
[[nodiscard]] Result<LaidOutDocument> setPaper(const paper::Document& document, const WriteOptions& options);

} // namespace xf
