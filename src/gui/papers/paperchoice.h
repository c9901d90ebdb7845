// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QListWidget;

namespace xf {

class ComparisonChoice;
class DateField;
class FontsChoice;
class PeriodChooser;
class Session;

/// Which paper, of what period, about whom, in which edition and of what day. Knows papers only by the list papers().
class PaperChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoice(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const Paper& paper() const;
    [[nodiscard]] Period period() const;
    [[nodiscard]] PaperOptions options() const;
    /// The other quarter, and the state of both, of a paper that compares two.
    [[nodiscard]] const ComparisonChoice& comparison() const { return *m_comparison; }
    /// Does nothing where there is no such paper.
    void choose(const QString& paperKey);
    /// The paper's period in which the quarter lies.
    void chooseQuarter(Quarter quarter);
    /// What the sources of the chosen paper allow: about whom it can be, and the day it bears if no other is set. Keeps
    /// the chosen person or record where it is still among them.
    void offer(const std::vector<Id>& subjects, const CampaignSnapshot& snapshot);

protected:
    /// The fonts may have been chosen elsewhere meanwhile.
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    /// Another choice was made.
    void changed();

private:
    void makeList();
    void makeOptions();
    void takePaper();
    void setDate(const QVariant& date);

    Session& m_session;
    QListWidget* m_list;
    QFormLayout* m_form;
    PeriodChooser* m_period;
    ComparisonChoice* m_comparison = nullptr;
    QComboBox* m_subject;
    QComboBox* m_edition;
    DateField* m_date;
    FontsChoice* m_fonts;
    QDate m_cutoff; ///< what the signature says while no other day was set
    QDate m_signed; ///< null: the cut-off day
};

} // namespace xf
