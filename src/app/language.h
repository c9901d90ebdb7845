// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QTranslator>

namespace xf {

/// The catalogues in use: the program's own and Qt's, for the chosen language or the system's.
class Language
{
public:
    void apply(Preferences::Language wanted);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace xf
