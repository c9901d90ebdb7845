// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetpage.h"

namespace xf {

class FileDialogs;
class RecordSheet;

/// The page of one kind: a sheet with its records, and a sheet for each register that is kept with them.
/// A kind's own page adds to this what only that kind does.
class RecordPage : public SheetPage
{
    Q_OBJECT

public:
    RecordPage(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);

protected:
    [[nodiscard]] RecordSheet& records() const { return *m_records; }

private:
    void drawPractice();

    const Kind& m_kind;
    RecordSheet* m_records;
};

} // namespace xf
