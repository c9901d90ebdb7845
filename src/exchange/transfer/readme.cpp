// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/readme.h"

#include "transfer/branchformat.h"

#include <QString>

namespace xf {

QByteArray readmeBytes(const Exported& exported)
{
    QString text = QStringLiteral("先锋台账　全部资料导出\n"
                                  "\n"
                                  "共%1条记录、%2个文件。\n")
                       .arg(exported.records)
                       .arg(exported.files);
    if (exported.damaged > 0)
        text += QStringLiteral(
                    "有%1个文件在支部文件中已经缺失或损坏，未能导出；manifest.json 中没有位置（path 为空）的就是。"
                    "请从备份中找回。\n")
                    .arg(exported.damaged);
    text +=
        QStringLiteral(
            "\n"
            "各文件的用途\n"
            "· branch.xlsx：用 WPS 表格或 Excel 打开，一类记录一张表，供查阅、统计。\n"
            "· evidence 文件夹：佐证材料，按活动和记录存放，文件夹名以记录编号开头；没有佐证材料时没有这个文件夹。\n"
            "· finalised 文件夹：已定稿的季度小结（PDF 及其内容）；没有定稿时没有这个文件夹。\n"
            "· branch.json：全部记录的完整数据，供程序读取，重新导入以它为准。\n"
            "· branch.schema.json：branch.json 的格式说明（JSON Schema）。\n"
            "· manifest.json：佐证材料和定稿文件的清单，附每个文件的 SHA-256 校验值。\n"
            "\n"
            "重新导入\n"
            "在终端运行：xianfeng import-all 新文件名.xianfeng 本文件夹\n"
            "得到的支部与导出时的记录、佐证材料、定稿完全一致，编号不变。\n"
            "\n"
            "没有导出的内容\n"
            "修改历史（撤销、重做的记录）不随导出转移；导入后的支部从空白的历史开始。\n"
            "\n"
            "请妥善保管\n"
            "本文件夹未加密，内有党员和群众的个人信息，只应交给有权知悉的人。\n"
            "格式版本：%1\n")
            .arg(branchformat::version);
    // Notepad on older systems takes a text without the mark for GBK and runs its lines together.
    return (QChar(QChar::ByteOrderMark) + text.replace(u'\n', QLatin1String("\r\n"))).toUtf8();
}

} // namespace xf
