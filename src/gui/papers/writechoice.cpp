// SPDX-License-Identifier: GPL-3.0-or-later
#include "writechoice.h"

#include "preferences.h"

namespace xf {

namespace {

const QString fontsWord = QStringLiteral("paperFonts");
const QString openFonts = QStringLiteral("open");
const QString archivalWord = QStringLiteral("archivalPdf");
const QString yes = QStringLiteral("1");

} // namespace

WriteOptions preferredWriting()
{
    WriteOptions options;
    options.fonts = Preferences::word(fontsWord) == openFonts ? FontNames::Open : FontNames::Office;
    options.isArchival = Preferences::word(archivalWord) == yes;
    return options;
}

FontsChoice::FontsChoice(QWidget* parent) : QComboBox(parent)
{
    constexpr int visibleLetters = 12; // so that the names of fonts do not widen a column
    setObjectName(QStringLiteral("paperFonts"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(visibleLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addItem(tr("Of WPS and Word"), static_cast<int>(FontNames::Office));
    addItem(tr("Open fonts (Noto …)"), static_cast<int>(FontNames::Open));
    setToolTip(tr("The names of fonts in the files; a PDF brings those of them that this computer has."));
    reload();
    connect(this, &QComboBox::activated, this, [this] {
        const bool isOpen = currentData().toInt() == static_cast<int>(FontNames::Open);
        Preferences::setWord(fontsWord, isOpen ? openFonts : QString());
    });
}

void FontsChoice::reload()
{
    setCurrentIndex(findData(static_cast<int>(preferredWriting().fonts)));
}

ArchivalChoice::ArchivalChoice(QWidget* parent) : QCheckBox(tr("PDF for archives (PDF/A)"), parent)
{
    setObjectName(QStringLiteral("archivalPdf"));
    setToolTip(tr("A PDF that can still be read in many years: PDF/A-1b, as archives ask for it."));
    setChecked(preferredWriting().isArchival);
    connect(this, &QCheckBox::clicked, this,
            [](bool isChecked) { Preferences::setWord(archivalWord, isChecked ? yes : QString()); });
}

} // namespace xf
