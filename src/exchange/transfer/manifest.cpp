// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/manifest.h"

#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "transfer/jsonin.h"
#include "transfer/jsonout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

namespace xf {

namespace {

struct ManifestMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Transfer)
};

constexpr size_t mostFiles = 1'000'000;

Error broken()
{
    return importRefused(
        ManifestMessages::tr("The list of files “%1” is missing, damaged or not Xianfeng's. Use another copy of "
                             "the export.")
            .arg(branchformat::manifestFile));
}

bool isChecksum(const QString& text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isHex);
}

/// A path with forward strokes that stays within its folder whatever it is joined to.
bool staysInside(const QString& path)
{
    if (path.contains(u'\\') || path.contains(u':') || path.contains(QChar(0)) || QDir::isAbsolutePath(path))
        return false;
    const QStringList parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString& part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
}

Result<ManifestEntry> entryOf(const QHash<QString, QJsonValue>& values)
{
    ManifestEntry entry;
    entry.sha256 = values.value(QStringLiteral("sha256")).toString();
    entry.path = values.value(QStringLiteral("path")).toString();
    const double size = values.value(QStringLiteral("size")).toDouble(-1);
    if (!isChecksum(entry.sha256) || size < 0 || size > 1e15)
        return broken();
    entry.size = static_cast<qint64>(size);
    if (!entry.path.isEmpty() && !staysInside(entry.path))
        return importRefused(
            ManifestMessages::tr("The list of files names a place outside its folder (“%1”). Do not use this "
                                 "export; ask where it came from.")
                .arg(entry.path.left(80)));
    return entry;
}

} // namespace

QByteArray manifestBytes(const Manifest& manifest)
{
    QByteArrayList lines;
    for (const ManifestEntry& each : manifest)
        lines << "{\"sha256\":" + jsonText(each.sha256) + ",\"size\":" + QByteArray::number(each.size) +
                     ",\"record\":" + QByteArray::number(each.record) + ",\"path\":" + jsonText(each.path) + '}';
    return QByteArrayLiteral("{\n\"format\":") + jsonText(QLatin1String(branchformat::manifestName)) +
           ",\n\"version\":" + QByteArray::number(branchformat::version) + ",\n\"files\":[\n" + lines.join(",\n") +
           "\n]\n}\n";
}

Result<Manifest> readManifest(const QString& folder)
{
    QFile file(QDir(folder).filePath(branchformat::manifestFile));
    if (!file.open(QIODevice::ReadOnly))
        return broken();
    JsonIn json(file);
    Manifest manifest;
    json.enter('{');
    while (json.hasNext('}')) {
        const QString name = json.name();
        if (name != QLatin1String("files")) {
            const QJsonValue value = json.value();
            const bool isKnown =
                (name == QLatin1String("format") && value.toString() == QLatin1String(branchformat::manifestName)) ||
                (name == QLatin1String("version") && value.toInt() == branchformat::version);
            if (!isKnown)
                return broken();
            continue;
        }
        json.enter('[');
        while (json.hasNext(']')) {
            QHash<QString, QJsonValue> values;
            json.enter('{');
            while (json.hasNext('}')) {
                const QString key = json.name();
                values.insert(key, json.value());
            }
            const auto entry =
                json.isWrong() || manifest.size() >= mostFiles ? Result<ManifestEntry>(broken()) : entryOf(values);
            if (!entry)
                return entry.error();
            manifest.push_back(*entry);
        }
    }
    return json.isWrong() || !json.isAtEnd() ? Result<Manifest>(broken()) : Result<Manifest>(manifest);
}

} // namespace xf
