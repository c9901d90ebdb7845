// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"
#include "quarter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace xf {

class Session;

/// 定稿 on the page 季度小结: finalises the quarter shown, or says that it is finalised, lists what would read
/// otherwise now (更正) and takes the finalisation back.
class FinalisedBar : public QWidget
{
    Q_OBJECT

public:
    explicit FinalisedBar(Session& session, QWidget* parent = nullptr);

    /// Shows how it stands with a quarter, whose summary would now be this paper.
    void show(Quarter quarter, const paper::Document& now);
    /// The summary as it was printed; nothing while the quarter is not finalised.
    [[nodiscard]] const std::optional<MadePaper>& kept() const { return m_kept; }
    [[nodiscard]] bool isFinalised() const { return m_isFinalised; }

Q_SIGNALS:
    /// The quarter was finalised, or its finalisation taken back.
    void changed();

private:
    [[nodiscard]] Result<PaperSources> keptSources() const;
    void showKept(QDate day, const paper::Document& now);
    void showOpen();
    void finaliseQuarter();
    void takeBack();

    Session& m_session;
    Quarter m_quarter;
    bool m_isFinalised = false;
    std::optional<MadePaper> m_kept;
    QLabel* m_state = nullptr;
    QPushButton* m_finalise = nullptr;
    QPushButton* m_takeBack = nullptr;
    QListWidget* m_corrections = nullptr;
};

} // namespace xf
