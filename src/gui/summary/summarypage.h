// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/gaps/gaps.h"
#include "content/papers/papermaker.h"
#include "content/summary/quarterlysummary.h"
#include "page.h"
#include "writers/writeoptions.h"

#include <QTimer>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace xf {

class FileDialogs;
class FinalisedBar;
class LongTextField;
class PaperPanel;
class QuarterChooser;
class SectionEdits;
struct Gap;

/// 季度小结: what is still missing, each section to be edited, and the paper itself beside them;
/// from here it is printed or written as PDF or HTML.
class SummaryPage : public Page
{
    Q_OBJECT

public:
    SummaryPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
    ~SummaryPage() override;

    void arrive() override;
    void leave() override;
    QWidget* filterField() override; ///< the find bar of the preview

private:
    /// All that the page shows comes from the branch and from the fonts that this user prefers.
    using BuiltFrom = std::pair<std::pair<qint64, QDate>, FontNames>;

    [[nodiscard]] BuiltFrom builtFromNow() const;
    [[nodiscard]] QWidget* makeSections();
    [[nodiscard]] QLayout* makeTop();
    void rebuild();
    void showGaps();
    void showSections();
    void showSection();
    void turnToSection();
    void editFirst(const std::vector<size_t>& blocks);
    Result<void> storeLine(const QString& section, const QString& line, const QString& instead);
    [[nodiscard]] QString currentSection() const;
    [[nodiscard]] const ChangedSince* changeOf(const QString& section) const;
    [[nodiscard]] SectionEdits edits();
    void keepText();
    void takeDraft();
    void openGap(int row);
    void print();
    void exportAs(const QString& suffix);
    /// What is printed: the summary as it is now, or as it was finalised.
    [[nodiscard]] MadePaper paper() const;
    [[nodiscard]] bool isFinalised() const;

    FileDialogs& m_dialogs;
    BuiltFrom m_builtFrom; ///< when the page was built last
    CampaignSnapshot m_snapshot;
    QuarterlySummary m_summary;
    std::vector<ChangedSince> m_changed;
    std::vector<Gap> m_gaps;
    QString m_shownSection;
    QTimer m_pause; ///< gathers several changes into one new layout
    QuarterChooser* m_chooser = nullptr;
    QLabel* m_gapsHeading = nullptr;
    QListWidget* m_gapList = nullptr;
    QListWidget* m_sections = nullptr;
    LongTextField* m_text = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_takeDraft = nullptr;
    FinalisedBar* m_finalised = nullptr;
    PaperPanel* m_paper = nullptr;
};

} // namespace xf
