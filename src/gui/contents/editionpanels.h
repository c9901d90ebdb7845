// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentspanel.h"

namespace xf {

/// The contents of a compilation of regulations (制度汇编): what is in force on the edition's day can be taken in.
class CompilationPanel : public ContentsPanel
{
    Q_OBJECT

public:
    explicit CompilationPanel(Session& session, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Candidate> candidates(Id edition) const override;
    [[nodiscard]] QString totals(const std::vector<Id>& contents) const override;
    [[nodiscard]] QString whyNone() const override;
};

/// The contents of an issue of 《读书园地》: notes of its year and the year before that no issue has printed yet.
class JournalPanel : public ContentsPanel
{
    Q_OBJECT

public:
    explicit JournalPanel(Session& session, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Candidate> candidates(Id edition) const override;
    [[nodiscard]] QString totals(const std::vector<Id>& contents) const override;
    [[nodiscard]] QString whyNone() const override;
};

} // namespace xf
