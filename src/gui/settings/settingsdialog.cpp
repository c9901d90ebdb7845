// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "cover/screencover.h"
#include "papers/writechoice.h"
#include "preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace xf {

namespace {
constexpr int largestBackupLimit = 1000; // gigabytes
}

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto* size = new QSpinBox;
    size->setObjectName(QStringLiteral("fontSize"));
    size->setRange(Preferences::smallestFontSize, Preferences::largestFontSize);
    size->setValue(Preferences::fontSize());
    size->setSuffix(tr(" pt"));
    auto* theme = new QComboBox;
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItem(tr("Light"), static_cast<int>(Preferences::Theme::Light));
    theme->addItem(tr("Dark"), static_cast<int>(Preferences::Theme::Dark));
    theme->setCurrentIndex(theme->findData(static_cast<int>(Preferences::theme())));
    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system"), static_cast<int>(Preferences::Language::System));
    language->addItem(QStringLiteral("中文"), static_cast<int>(Preferences::Language::Chinese));
    language->addItem(QStringLiteral("English"), static_cast<int>(Preferences::Language::English));
    language->setCurrentIndex(language->findData(static_cast<int>(Preferences::language())));

    auto* backups = new QSpinBox;
    backups->setObjectName(QStringLiteral("backupLimit"));
    backups->setRange(1, largestBackupLimit);
    backups->setValue(
        static_cast<int>((Preferences::backupLimit() + Preferences::gigabyte - 1) / Preferences::gigabyte));
    backups->setSuffix(QStringLiteral(" GB"));
    backups->setToolTip(tr("Beyond this you are asked what to do; nothing is removed by itself."));

    auto* cover = new QSpinBox;
    cover->setObjectName(QStringLiteral("coverAfter"));
    cover->setRange(0, ScreenCover::mostMinutes);
    cover->setSpecialValueText(tr("Never"));
    cover->setSuffix(tr(" min without input"));
    cover->setValue(ScreenCover::minutes());
    cover->setToolTip(tr("At any time by Ctrl+L. It is a cover, not a lock."));
    connect(cover, &QSpinBox::valueChanged, this, &ScreenCover::setMinutes);

    auto* form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Font size"), size);
    form->addRow(tr("&Appearance"), theme);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("Fonts of &papers"), new FontsChoice);
    form->addRow(tr("Room for &backups"), backups);
    form->addRow(tr("&Cover the screen after"), cover);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);

    connect(size, &QSpinBox::valueChanged, this, [this](int points) {
        Preferences::setFontSize(points);
        Q_EMIT appearanceChanged();
    });
    connect(backups, &QSpinBox::valueChanged, this,
            [](int gigabytes) { Preferences::setBackupLimit(gigabytes * Preferences::gigabyte); });
    connect(theme, &QComboBox::activated, this, [this, theme] {
        Preferences::setTheme(static_cast<Preferences::Theme>(theme->currentData().toInt()));
        Q_EMIT appearanceChanged();
    });
    connect(language, &QComboBox::activated, this, [this, language] {
        Preferences::setLanguage(static_cast<Preferences::Language>(language->currentData().toInt()));
        Q_EMIT languageChanged();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace xf
