// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace xf {

struct PageEntry;

/// The list of the pages at the window's left; as wide as its longest name, with icons as high as the letters.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    /// The key of the page that is chosen.
    [[nodiscard]] QString current() const;
    /// The row of a page; -1 if there is none of this key.
    [[nodiscard]] int rowOf(const QString& key) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace xf
