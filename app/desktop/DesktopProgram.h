// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/DemoAccount.h"
#include "desktop/DesktopOptions.h"
#include "desktop/FontsAhead.h"
#include "desktop/ServiceBackend.h"
#include "desktop/SingleInstance.h"
#include "RotatingLog.h"
#include "SignalWatcher.h"
#include "text/Translation.h"
#include "theme/Look.h"
#include "window/MainWindow.h"

#include <QElapsedTimer>
#include <QTranslator>

class QApplication;

namespace mci::desktop {

/** The running program: opens the profile, shows the window, or says in a small one why it cannot. */
class DesktopProgram final : public QObject
{
    Q_OBJECT

public:
    DesktopProgram(QApplication &application, DesktopOptions options, const FontsAhead &fonts,
                   const QElapsedTimer &sinceStart);
    ~DesktopProgram() override;

    /** False when a first program took over and this one may end. */
    [[nodiscard]] bool start(const QStringList &arguments);
    /** After the event loop. */
    [[nodiscard]] int exitState() const { return m_exitState; }

private:
    [[nodiscard]] Result<InstanceRole> open(const QStringList &arguments);
    [[nodiscard]] Status openProfile();
    void translate();
    void dress();
    void showWindow();
    void showDemo();
    void showProblem(const Error &error);
    void chooseLocale(const QString &locale);
    void startDemo();

    QApplication &m_application;
    const DesktopOptions m_options;
    const FontsAhead &m_fonts;
    const app::ProfilePaths m_paths;
    const QElapsedTimer m_sinceStart;
    int m_exitState = kExitSuccess;

    // In the order of their making.
    app::SignalWatcher m_signals;
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_onSignal;
    std::unique_ptr<app::RotatingLog> m_log;
    std::unique_ptr<LogInstallation> m_logInstallation;
    std::unique_ptr<ui::UiState> m_state;
    QString m_locale;
    std::unique_ptr<text::Translation> m_translation;
    QTranslator m_qtTranslator;
    std::unique_ptr<ui::Look> m_look;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<DemoAccount> m_demo;
    QString m_suggestedAccountId;
    oauth::SystemBrowserOpener m_browser;
    std::unique_ptr<app::AppContext> m_context;
    std::unique_ptr<ServiceBackend> m_backend;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QWidget> m_problem;
};

} // namespace mci::desktop
