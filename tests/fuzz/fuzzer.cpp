// SPDX-License-Identifier: GPL-3.0-or-later
// One program for each target: libFuzzer makes up the bytes. Built by the “fuzz” preset alone; see scripts/fuzz.
#include "target.h"

#include <QCoreApplication>

#include <spdlog/spdlog.h>

#include <cstdlib>

namespace {

const xf::fuzz::Target& chosen()
{
    for (const auto& each : xf::fuzz::targets()) {
        if (QByteArrayView(each.name) == QByteArrayView(XF_FUZZ_TARGET))
            return each;
    }
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments)
{
    static const QCoreApplication application(*count, *arguments);
    spdlog::set_level(spdlog::level::off);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    chosen().run(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
