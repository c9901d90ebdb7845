// SPDX-License-Identifier: GPL-3.0-or-later
// `xianfeng apply` with one fault: it says “ok” before the edit is committed. Only the control of tst_kill9 runs it.
#include "applylines.h"

#include <QCoreApplication>

#include <cstdio>
#include <fstream>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto file = xf::BranchFile::open(words.value(2));
    if (!file)
        return 1;
    xf::Editor editor(**file);
    xf::ApplyLines interpreter(editor);
    std::ifstream edits(words.value(3).toStdString());
    std::string line;
    for (int number = 1; std::getline(edits, line); ++number) {
        std::printf("ok %d 0\n", number);
        std::fflush(stdout);
        if (!interpreter.apply(QByteArray::fromStdString(line)))
            return 1;
    }
    return 0;
}
