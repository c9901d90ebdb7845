// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

class QTableView;

namespace xf {

class CandidateModel;
class ChildTable;
class FieldEditor;
class Session;

/// 评选表彰: the register of honours, and beneath it what the records say of each member. Members are proposed with
/// the conditions they meet, and those who were awarded receive the year's plaque in one step.
class CommendationSheet : public Sheet
{
    Q_OBJECT

public:
    explicit CommendationSheet(Session& session, QWidget* parent = nullptr);

    void arrive() override;
    void flush() override;
    bool show(const Kind* kind, const PageRequest& request) override;
    void addRecord() override;

private:
    [[nodiscard]] QWidget* makeCandidates();
    [[nodiscard]] QWidget* makeProposal();
    void refresh();
    void propose();
    void writeConditions();
    void handOver();

    Session& m_session;
    ChildTable* m_honours;
    CandidateModel* m_model;
    QTableView* m_candidates;
    FieldEditor* m_honour;
    FieldEditor* m_from;
    FieldEditor* m_until;
};

} // namespace xf
