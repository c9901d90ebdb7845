// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace xf {

/// “Writing … 45 %” on one line of the terminal while work goes on; nothing where stderr is a file or another program.
class TerminalProgress
{
public:
    explicit TerminalProgress(const QString& sentence);
    /// Takes the line away again.
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    /// To be told the percent; always says to go on. Valid while this lives.
    [[nodiscard]] std::function<bool(int percent)> teller();

private:
    void show(int percent);

    QString m_sentence;
    bool m_isTerminal;
    int m_percent = -1;
};

} // namespace xf
