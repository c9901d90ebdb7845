// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpage.h"

#include "records/registersheet.h"
#include "session.h"
#include "tabrows.h"
#include "words.h"

#include <QVBoxLayout>

namespace xf {

SheetPage::SheetPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new TabRows(TabRows::Frame::None))
{
    m_tabs->setObjectName(QStringLiteral("sheets"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &TabRows::currentChanged, this, &SheetPage::arrive);
}

void SheetPage::addSheet(Sheet* sheet, const QString& label)
{
    m_sheets.push_back(sheet);
    m_tabs->addTab(sheet, label);
    connect(sheet, &Sheet::go, this, &Page::go);
}

RegisterSheet& SheetPage::addRegister(const Kind& kind)
{
    auto* sheet = new RegisterSheet(kind, m_session);
    addSheet(sheet, Words().kind(kind));
    return *sheet;
}

RegisterSheet* SheetPage::registerOf(const Kind& kind) const
{
    return findChild<RegisterSheet*>(kind.key + QLatin1String("Register"));
}

void SheetPage::addRegisters(const QString& keptWith)
{
    for (const Kind* kind : registersWith(keptWith))
        addRegister(*kind);
}

Sheet* SheetPage::current() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 || index >= static_cast<int>(m_sheets.size()) ? nullptr : m_sheets[static_cast<size_t>(index)];
}

void SheetPage::arrive()
{
    if (Sheet* sheet = current(); sheet && isVisible())
        sheet->arrive();
}

void SheetPage::leave()
{
    for (Sheet* sheet : m_sheets)
        sheet->flush();
}

void SheetPage::show(const PageRequest& request)
{
    const Kind* kind = m_session.records().kindOf(request.first());
    for (Sheet* sheet : m_sheets) {
        if (!sheet->show(kind, request))
            continue;
        m_tabs->setCurrentWidget(sheet);
        return;
    }
}

void SheetPage::addRecord()
{
    if (Sheet* sheet = current())
        sheet->addRecord();
}

QWidget* SheetPage::filterField()
{
    Sheet* sheet = current();
    return sheet ? sheet->filterField() : nullptr;
}

} // namespace xf
