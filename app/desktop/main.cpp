// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopProgram.h"
#include "ProcessGuard.h"
#include "text/ErrorText.h"

#include <cstdio>

#include <QApplication>
#include <QIcon>

namespace {

using namespace mci;
using namespace mci::desktop;

int refuse(int argc, char **argv, const Error &error)
{
    const QCoreApplication application(argc, argv);
    const text::Translation translation(text::Translation::resolveLocale({}));
    std::fprintf(stderr, "%s\n", qPrintable(text::errorMessage(error)));
    return exitState(error);
}

/** Qt would end the program with a core dump's signal. */
bool hasScreen()
{
#if defined(Q_OS_LINUX)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    app::protectProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<DesktopOptions> options = DesktopOptions::parse(arguments);
    if (!options)
        return refuse(argc, argv, options.error());
    if (options->version || options->help) {
        const QString version = QStringLiteral("meta-creative-intelligence " MCI_VERSION "\n");
        std::fputs(qPrintable(options->version ? version : DesktopOptions::helpText()), stdout);
        return kExitSuccess;
    }
    if (!hasScreen())
        return refuse(argc, argv, makeError(ErrorCode::InvalidRequest, Reason::ScreenMissing));
    const FontsAhead fonts;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meta-creative-intelligence"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MCI_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Meta Creative Intelligence"));
    QGuiApplication::setDesktopFileName(QStringLiteral("meta-creative-intelligence"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app-icon.svg")));
    DesktopProgram program(application, *options, fonts, sinceStart);
    if (!program.start(arguments))
        return kExitSuccess;
    const int left = QApplication::exec();
    return left != 0 ? left : program.exitState();
}
