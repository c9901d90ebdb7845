// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalprogress.h"

#include "platform.h"

#include <iostream>

namespace xf {

namespace {

const char* const clearedLine = "\r\033[K";

}

TerminalProgress::TerminalProgress(const QString& sentence) : m_sentence(sentence), m_isTerminal(platform::isTerminal())
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_percent >= 0)
        std::cerr << clearedLine << std::flush;
}

std::function<bool(int percent)> TerminalProgress::teller()
{
    return [this](int percent) {
        show(percent);
        return true;
    };
}

void TerminalProgress::show(int percent)
{
    if (!m_isTerminal || percent == m_percent)
        return;
    m_percent = percent;
    std::cerr << clearedLine << QStringLiteral("%1 %2 %").arg(m_sentence).arg(percent).toStdString() << std::flush;
}

} // namespace xf
