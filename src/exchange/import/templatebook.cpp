// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/templatebook.h"

#include "diskroom.h"
#include "import/headerguess.h"
#include "platform.h"
#include "words.h"
#include "writers/exceltext.h"
#include "writers/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace xf {

namespace {

struct TemplateBookMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

constexpr lxw_row_t lastOffered = 1000; ///< rows with drop-downs
constexpr qsizetype mostOffered = 1000; ///< words in one
constexpr double rowHeight = 20;

/// The book's words are Chinese, as those of papers: it goes to people who fill it in elsewhere.
const QString optionsSheet = QStringLiteral("选项");

double widthOf(const Field& field)
{
    if (field.type == FieldType::LongText)
        return 40;
    const double heading = static_cast<double>(paperWords().label(field).size()) * 2.2 + 4;
    return std::max(heading, field.type == FieldType::Text || field.type == FieldType::Ticks ? 18.0 : 12.0);
}

QString hintFor(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
        return QStringLiteral("如 2026-03-05 或 2026年3月5日");
    case FieldType::MonthDate:
        return QStringLiteral("如 2026年3月 或 2026-03-05");
    case FieldType::Quarter:
        return QStringLiteral("如 2026年第三季度");
    case FieldType::Money:
        return QStringLiteral("单位：元");
    case FieldType::Ticks:
        return QStringLiteral("可填多项，用“、”分隔");
    default:
        return {};
    }
}

/// One book being written, with the library's first complaint.
class TemplateBook
{
public:
    TemplateBook(const QString& path, const Kind& kind, const RecordStore& store)
        : m_kind(kind), m_store(store), m_book(workbook_new(QFile::encodeName(path).constData())),
          m_sheet(addSheet(paperWords().kind(kind))), m_options(addSheet(optionsSheet))
    {
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@"); // so that no date turns into a number
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_border(m_head, LXW_BORDER_THIN);
        format_set_bg_color(m_head, 0xE7E9ED);
    }

    Result<void> write(const Records& records)
    {
        lxw_col_t column = 0;
        for (const Field* field : importableFields(m_kind)) {
            if (auto done = writeColumn(column, *field, records); !done)
                return done;
            ++column;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_row(m_sheet, 0, rowHeight, nullptr);
        worksheet_hide(m_options);
        return {};
    }

    [[nodiscard]] bool close() { return workbook_close(m_book) == LXW_NO_ERROR && m_isWhole; }

private:
    lxw_worksheet* addSheet(const QString& name) { return workbook_add_worksheet(m_book, name.toUtf8().constData()); }

    void put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        const QByteArray bytes = excel::bytesOf(text);
        m_isWhole = worksheet_write_string(sheet, row, column, bytes.constData(), format) == LXW_NO_ERROR && m_isWhole;
    }

    Result<void> writeColumn(lxw_col_t column, const Field& field, const Records& records)
    {
        const bool isNeeded = field.has(FieldFlag::Required);
        worksheet_set_column(m_sheet, column, column, widthOf(field), m_text);
        put(m_sheet, 0, column, paperWords().label(field) + (isNeeded ? QStringLiteral("＊") : QString()), m_head);
        QHash<Id, QString> names;
        const auto offered = wordsFor(field, names);
        if (!offered)
            return offered.error();
        offer(column, field, *offered);
        for (size_t i = 0; i < records.size(); ++i) {
            const QString text =
                paperWords().text(field, field.get(*records[i]), [&](Id id) { return names.value(id); });
            if (!text.isEmpty())
                put(m_sheet, static_cast<lxw_row_t>(i + 1), column, text, m_text);
        }
        return {};
    }

    /// The words that a drop-down offers; names of records go into `names` as well.
    Result<QStringList> wordsFor(const Field& field, QHash<Id, QString>& names) const
    {
        QStringList words;
        if (field.type == FieldType::Bool)
            words << QStringLiteral("是") << QStringLiteral("否");
        if (field.type == FieldType::Choice) {
            for (const Choice& each : *field.choices)
                words << paperWords().choice(field, QString::fromLatin1(each.key));
        }
        const Kind* target = field.type == FieldType::Reference ? kindByKey(field.target) : nullptr;
        if (!target)
            return words;
        const auto records = m_store.load(*target);
        if (!records)
            return records.error();
        for (const RecordPtr& each : *records) {
            names.insert(each->id, target->title(*each));
            words << target->title(*each);
        }
        words.removeAll(QString());
        words.removeDuplicates();
        return words.mid(0, mostOffered);
    }

    void offer(lxw_col_t column, const Field& field, const QStringList& words)
    {
        lxw_data_validation validation{};
        QByteArray hint = hintFor(field).toUtf8();
        QByteArray range;
        validation.validate = LXW_VALIDATION_TYPE_ANY;
        validation.input_message = hint.isEmpty() ? nullptr : hint.data();
        if (!words.isEmpty()) {
            for (qsizetype i = 0; i < words.size(); ++i)
                put(m_options, static_cast<lxw_row_t>(i), column, words[i], m_text);
            char name[LXW_MAX_COL_NAME_LENGTH];
            lxw_col_to_name(name, column, 1);
            range = "='" + optionsSheet.toUtf8() + "'!" + name + "$1:" + name + "$" + QByteArray::number(words.size());
            validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            validation.value_formula = range.data();
            const bool isOpen = field.has(FieldFlag::OpenChoice);
            validation.show_error = isOpen ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
        }
        if (!words.isEmpty() || !hint.isEmpty())
            worksheet_data_validation_range(m_sheet, 1, column, lastOffered, column, &validation);
    }

    const Kind& m_kind;
    const RecordStore& m_store;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_worksheet* m_options;
    lxw_format* m_text = nullptr;
    lxw_format* m_head = nullptr;
    bool m_isWhole = true;
};

} // namespace

Result<void> writeTemplateBook(const QString& path, const Kind& kind, const RecordStore& store, const Records& records)
{
    const QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("template.xlsx"));
    if (auto made = platform::createPrivateFile(draft); !made) // the library would make it for all to read
        return made;
    TemplateBook book(draft, kind, store);
    const auto written = book.write(records);
    const bool isClosed = book.close(); // in any case: it holds memory
    if (!written)
        return written;
    QFile file(draft);
    if (!isClosed || !file.open(QIODevice::ReadOnly))
        return Error{
            withRoom(TemplateBookMessages::tr("The template could not be made. Your records are safe; please free some "
                                              "space and try again."),
                     {QDir::tempPath()}),
            file.errorString()};
    return writeBytes(path, file.readAll());
}

} // namespace xf
