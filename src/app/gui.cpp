// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui.h"

#include "commands.h"
#include "cover/screencover.h"
#include "enterclicks.h"
#include "filedialogs.h"
#include "language.h"
#include "mainwindow.h"
#include "preferences.h"
#include "privatefolder.h"
#include "singleinstance.h"
#include "theme.h"
#include "workbench.h"

#include <QApplication>
#include <QIcon>
#include <QPixmap>
#include <QTimer>

namespace xf {

namespace {

constexpr QSize screenshotSize(1366, 768);

/// Tells of the first finished painting of the window, once.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget& window, std::function<void()> painted) : QObject(&window), m_painted(std::move(painted))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_painted);
        }
        return false;
    }

private:
    std::function<void()> m_painted;
};

int takeScreenshot(MainWindow& window, const QString& path)
{
    window.resize(screenshotSize);
    window.show();
    constexpr int rounds = 8; // a page with its width lays out its form, a text with its width its scroll bar
    for (int round = 0; round < rounds; ++round)
        QApplication::processEvents();
    if (!window.grab().save(path))
        return complain(QCoreApplication::translate("xf::CommandLine", "The picture could not be written."),
                        exitFailure);
    return exitOk;
}

} // namespace

int runWindows(int& argc, char** argv, const WindowRequest& request)
{
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!hasDisplay && request.screenshot.isEmpty())
        return complain(QCoreApplication::translate(
                            "xf::CommandLine", "There is no display, so no window can be opened. The commands work "
                                               "without one: xianfeng --help lists them."),
                        exitFailure);
    if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.xianfeng.Xianfeng"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/xianfeng.svg")));
    Language language;
    language.apply(Preferences::language());
    applyTheme(application, Preferences::theme(), Preferences::fontSize());

    const QString file = request.file.isEmpty() ? Preferences::lastFile() : request.file;
    SingleInstance instance;
    if (request.screenshot.isEmpty() && !file.isEmpty() && SingleInstance::raiseOther(file))
        return exitOk;

    EnterClicks enterClicks;
    ScreenCover cover;
    NativeFileDialogs dialogs;
    MainWindow window(dialogs, request.today);
    QObject::connect(&window, &MainWindow::fileOpened, &instance, &SingleInstance::listen);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    QObject::connect(&window, &MainWindow::coverRequested, &cover, &ScreenCover::cover);
    QObject::connect(&window, &MainWindow::languageChanged, &window,
                     [&language] { language.apply(Preferences::language()); });
    if (!file.isEmpty())
        window.openFile(file);
    if (window.workbench() && (!request.page.isEmpty() || !request.screenshot.isEmpty()))
        window.workbench()->goTo(request.page.isEmpty() ? window.workbench()->currentPage() : request.page);
    if (!request.screenshot.isEmpty())
        return takeScreenshot(window, request.screenshot);
    if (request.exitAfterFirstPaint)
        new FirstPaint(window, [] { QApplication::quit(); });
    window.show();
    QTimer::singleShot(0, &window, [] { PrivateFolder::removeAbandoned(); });
    return QApplication::exec();
}

} // namespace xf
