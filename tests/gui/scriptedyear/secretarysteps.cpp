// SPDX-License-Identifier: GPL-3.0-or-later
// What the secretary does with the record in hand: steps, progress, one step for many, and the printed summary.
#include "fields/childtable.h"
#include "fields/fieldeditor.h"
#include "life/evidence.h"
#include "life/progress.h"
#include "quarter.h"
#include "secretary.h"
#include "session.h"
#include "stepmodel.h"
#include "typing.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

namespace xf {

void Secretary::step(const char* name, const char* date, const Typed& cells)
{
    auto* table = find<QTableView>("stepsTable");
    const auto* model = static_cast<const StepModel*>(table->model());
    Typed all{{QStringLiteral("date"), QLatin1String(date)}};
    all.insert(all.end(), cells.begin(), cells.end());
    int row = 0;
    while (row < model->rowCount() && !model->index(row, 0).data().toString().endsWith(QString::fromUtf8(name)))
        ++row;
    for (const auto& [key, text] : all) {
        int column = 0;
        while (column < model->columnCount() && !(model->field(column) && model->field(column)->key == key))
            ++column;
        if (row == model->rowCount() || column == model->columnCount())
            qFatal("no step %s with %s", name, qPrintable(key));
        typeCell(*table, model->index(row, column), text);
    }
    if (!model->isRecorded(row))
        qFatal("the step %s is not recorded", name);
}

void Secretary::progress(const char* date, const QString& text, const Typed& figures)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    const qint64 before = count(progressKind());
    auto* day = find<QLineEdit>("progressDate");
    day->selectAll();
    typeText(*day, QLatin1String(date));
    auto* words = find<QLineEdit>("progressText");
    words->setFocus();
    typeText(*words, text);
    QTest::keyClick(words, Qt::Key_Return);
    if (count(progressKind()) != before + 1)
        qFatal("no progress on %s", date);
    typeRow(*find<ChildTable>("progressTable"), newest(progressKind()), figures);
}

void Secretary::attach(const QString& name)
{
    QFile file(QFileInfo(m_file).dir().filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(name.toUtf8()) < 0)
        qFatal("no file to attach");
    file.close();
    const qint64 before = count(evidenceKind());
    m_answers.evidence = {file.fileName()};
    click("evidenceAdd");
    if (count(evidenceKind()) != before + 1)
        qFatal("no evidence was added");
}

int Secretary::stepForAll(const char* page, const char* stepKey, const Typed& fields)
{
    this->page(page);
    auto* button = find<QPushButton>("recordBatchStep");
    int taken = 0;
    // The dialog runs its own loop until the step is recorded.
    QTimer::singleShot(0, m_window.get(), [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not active");
        auto* steps = dialog->findChild<QComboBox*>(QStringLiteral("batchStep"));
        steps->setCurrentIndex(steps->findData(QLatin1String(stepKey)));
        for (const auto& [key, text] : fields) {
            auto* field = dialog->findChild<FieldEditor*>(QStringLiteral("batch_") + key);
            typeInto(*field, text);
            leaveField(*field);
        }
        dialog->findChild<QPushButton*>(QStringLiteral("batchAll"))->click();
        taken = dialog->findChild<QListWidget*>(QStringLiteral("batchRecords"))->count();
        dialog->findChild<QPushButton*>(QStringLiteral("batchTake"))->click();
        if (dialog->isVisible())
            qFatal("%s", qPrintable(dialog->findChild<QLabel*>(QStringLiteral("batchRefusal"))->text()));
    });
    button->click();
    return taken;
}

void Secretary::typeScore(QTableView& sheet, const QString& digits)
{
    QTest::keyClicks(&sheet, digits.left(1));
    QWidget* cell = QApplication::focusWidget();
    QTest::keyClicks(cell, digits.mid(1));
    QTest::keyClick(cell, Qt::Key_Return);
    QCoreApplication::processEvents();
}

QString Secretary::print(int quarter, const QString& pdf)
{
    page("summary");
    QWidget* chooser = reveal(QStringLiteral("quarterChooser"));
    QTest::keyClick(chooser, Qt::Key_Home);
    for (int back = Quarter::of(m_window->session()->today()).number(); back > quarter; --back)
        QTest::keyClick(chooser, Qt::Key_Left);
    m_answers.saved = pdf;
    click("exportPdf");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qFatal("the summary cannot be read back");
    QString text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    // The number of a page and the mark of the next one part sentences.
    text.remove(QRegularExpression(QStringLiteral("—\\s*\\d+\\s*—\\s*\\n(\\s*内部版\\s*\\n)?")));
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace xf
