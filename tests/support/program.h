// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program and reads what it wrote.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace xf::test {

struct Run {
    int code = -1; ///< -1: crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        auto all = out.split('\n');
        if (!all.isEmpty() && all.back().isEmpty())
            all.removeLast();
        return all;
    }
};

inline Run xianfeng(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(XF_PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    if (!ended)
        process.kill();
    Run run;
    run.code = ended ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace xf::test
