// SPDX-License-Identifier: GPL-3.0-or-later
// A branch file with damage. The bytes are a list of strokes against a good file, since nobody would hit upon the shape
// of a database: one byte for what is done, three for where, and what that needs.
//   0 a byte for how many, and these bytes are written · 1 the page is emptied · 2 three bytes: that page is put over
//   it 3 the file ends here
// Whatever opens and passes its check says what it said before; what does not is noticed. A salvage invents nothing.
#include "branchfile.h"
#include "newbranch.h"
#include "recordstore.h"
#include "salvage/salvage.h"
#include "target.h"
#include "values.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace xf::fuzz {

namespace {

struct Row {
    const Kind* kind = nullptr;
    QJsonObject values;

    friend bool operator==(const Row&, const Row&) = default;
};
using Contents = QHash<Id, Row>;

Contents contentsOf(BranchFile& file)
{
    Contents contents;
    const RecordStore records(file);
    for (const Kind* kind : allKinds()) {
        const auto rows = records.load(*kind);
        for (const RecordPtr& row : rows ? *rows : Records()) {
            QJsonObject values{{QStringLiteral("parent"), row->parent}};
            for (const Field& field : kind->fields)
                values.insert(field.key, toJson(field, field.get(*row)));
            contents.insert(row->id, {kind, values});
        }
    }
    return contents;
}

struct GoodFile {
    QTemporaryDir folder;
    QByteArray bytes;
    Contents contents;

    GoodFile()
    {
        const QString path = folder.filePath(QStringLiteral("good.xianfeng"));
        {
            auto file = createSampleBranch(path);
            must(file.ok(), "a sample branch can be made");
            contents = contentsOf(**file);
        }
        QFile file(path);
        must(file.open(QIODevice::ReadOnly), "a sample branch can be read");
        bytes = file.readAll();
    }
};

/// Reads the strokes from the front.
class Strokes
{
public:
    explicit Strokes(const QByteArray& bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    qsizetype number(int count)
    {
        qsizetype value = 0;
        for (int i = 0; i < count; ++i)
            value = value * 256 + static_cast<unsigned char>(m_at < m_bytes.size() ? m_bytes[m_at++] : '\0');
        return value;
    }
    QByteArray bytes(qsizetype count)
    {
        const QByteArray found = m_bytes.mid(m_at, count);
        m_at += found.size();
        return found;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

QByteArray damaged(const QByteArray& good, const QByteArray& strokes)
{
    constexpr qsizetype page = 4096;
    QByteArray bytes = good;
    for (Strokes stroke(strokes); !stroke.atEnd() && !bytes.isEmpty();) {
        const qsizetype what = stroke.number(1) % 4;
        const qsizetype where = stroke.number(3) % bytes.size();
        const qsizetype begin = where / page * page;
        const qsizetype size = std::min(page, bytes.size() - begin);
        if (what == 0) {
            const QByteArray written = stroke.bytes(stroke.number(1) % 16 + 1);
            bytes.replace(where, std::min(written.size(), bytes.size() - where), written);
        } else if (what == 1) {
            bytes.replace(begin, size, QByteArray(size, '\0'));
        } else if (what == 2) {
            const qsizetype other = stroke.number(3) % bytes.size() / page * page;
            bytes.replace(begin, size, bytes.mid(other, page).leftJustified(size, '\0', true));
        } else {
            bytes.truncate(where);
        }
    }
    return bytes;
}

/// A reference to a record that is lost is empty; everything else is word for word what it was.
bool isWhatItWas(const Row& saved, const Row& good)
{
    if (!good.kind || saved.kind != good.kind || saved.values.value(u"parent") != good.values.value(u"parent"))
        return false;
    const auto& fields = good.kind->fields;
    return std::all_of(fields.begin(), fields.end(), [&](const Field& field) {
        const QJsonValue value = saved.values.value(field.key);
        return value == good.values.value(field.key) || (field.type == FieldType::Reference && value.toInteger() == 0);
    });
}

void salvageFrom(const QString& path, const GoodFile& good)
{
    const QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("saved.xianfeng"));
    if (!salvage(path, saved)) {
        must(!QFile::exists(saved), "a refused salvage leaves nothing");
        return;
    }
    const auto file = BranchFile::open(saved);
    must(file.ok() && (*file)->verify().isEmpty(), "what was salvaged is sound");
    const Contents found = contentsOf(**file);
    for (auto each = found.begin(); each != found.end(); ++each) {
        // The branch's own record is made anew where it is lost, which the report says.
        const bool isBranch = each->kind == &branchKind();
        must(isBranch || isWhatItWas(*each, good.contents.value(each.key())), "a salvage invents nothing");
    }
}

} // namespace

void branchfile(const QByteArray& bytes)
{
    static const GoodFile good;
    const QString path = scratchFile("damaged.xianfeng", damaged(good.bytes, bytes));
    if (const auto file = BranchFile::openReadOnly(path); file && (*file)->verify().isEmpty())
        must(contentsOf(**file) == good.contents, "damage that changes a record is noticed");
    salvageFrom(path, good);
}

} // namespace xf::fuzz
