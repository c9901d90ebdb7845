// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace xf {

/// A page of a pack that leads to its files, read in any browser without a network. Everything in it is text: nothing
/// that a record says becomes markup, and links are relative paths.
struct PackPage {
    struct Link {
        QString path; ///< within the pack
        QString text; ///< empty: the file's name
    };
    struct Part {
        QString heading;
        QStringList paragraphs;
        std::vector<Link> links;
        std::vector<std::pair<QString, qint64>> figures = {}; ///< shown as a table, two beside each other
    };

    QString title;
    QStringList about; ///< lines below the title
    std::vector<Part> parts;

    [[nodiscard]] QByteArray html() const;
};

} // namespace xf
