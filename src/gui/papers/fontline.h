// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/fontset.h"

#include <QLabel>

namespace xf {

/// One quiet line below a paper: which fonts really draw it, and which characters another font had to lend.
class FontLine : public QLabel
{
    Q_OBJECT

public:
    explicit FontLine(QWidget* parent = nullptr);

    void show(const FontReport& report);
};

/// 字体：仿宋 → Noto Serif CJK SC；3 个字由其他字体代印：… Says whether all fonts are those of the standard.
[[nodiscard]] QString fontSentence(const FontReport& report);

} // namespace xf
