// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopProgram.h"

#include "desktop/PaintWatch.h"
#include "theme/ApplyLook.h"
#include "window/ProblemWindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QProcess>
#include <QScreen>

namespace mci::desktop {

namespace {

using namespace std::chrono_literals;

/** A window is not kept back longer for what it begins with. */
constexpr auto kWindowPatience = 150ms;
/** The window does not wait longer for the demo's accounts. */
constexpr auto kDemoPatience = 3s;
/** Jobs that were left wait until the last view can be seen: both would want the same processors and file. */
constexpr auto kWorkersAfter = 500ms;

/** The first time; later it stands where it was left. A frame and its title come on top of the size. */
void fitIntoScreen(ui::MainWindow &window)
{
    constexpr QSize kFrame(16, 40);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - kFrame));
}

/** Painted once with its content instead of three times on the way there. */
void showSettled(ui::MainWindow &window)
{
    auto *show = new QTimer(&window);
    show->setSingleShot(true);
    QObject::connect(show, &QTimer::timeout, &window, [show, &window] {
        show->deleteLater();
        window.show();
    });
    QObject::connect(&window, &ui::MainWindow::settled, show, [show] { show->start(0); });
    show->start(kWindowPatience);
}

} // namespace

DesktopProgram::DesktopProgram(QApplication &application, DesktopOptions options, const FontsAhead &fonts,
                               const QElapsedTimer &sinceStart)
    : m_application(application)
    , m_options(std::move(options))
    , m_fonts(fonts)
    , m_paths(m_options.paths())
    , m_sinceStart(sinceStart)
{
    m_onSignal = std::make_unique<std::stop_callback<std::function<void()>>>(m_signals.token().stopToken(), [this] {
        QMetaObject::invokeMethod(&m_application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
}

DesktopProgram::~DesktopProgram() = default;

bool DesktopProgram::start(const QStringList &arguments)
{
    const Result<InstanceRole> role = open(arguments);
    if (role && *role == InstanceRole::Second)
        return false;
    m_fonts.wait();
    if (!role)
        showProblem(role.error());
    else if (m_demo)
        showDemo();
    else
        showWindow();
    return true;
}

Result<InstanceRole> DesktopProgram::open(const QStringList &arguments)
{
    const Status prepared = m_paths.prepare();
    m_log = std::make_unique<app::RotatingLog>(prepared ? m_paths.logs() : QString(), m_options.logToStandardError);
    m_logInstallation = std::make_unique<LogInstallation>(*m_log, m_options.logLevel);
    m_state = std::make_unique<ui::UiState>(m_paths.windowFile());
    m_locale = m_options.locale.isEmpty() ? m_state->language() : m_options.locale;
    translate();
    if (!prepared) {
        dress();
        return failure(prepared.error());
    }
    m_instance = std::make_unique<SingleInstance>(m_paths.windowLock());
    const Result<InstanceRole> role = m_instance->claim(arguments);
    if (role && *role == InstanceRole::Second)
        return role;
    dress();
    if (!role)
        return role;
    if (const Status opened = openProfile(); !opened)
        return failure(opened.error());
    return role;
}

Status DesktopProgram::openProfile()
{
    app::AppOptions options;
    options.paths = m_paths;
    options.secretStore = m_options.secretStore;
    options.environment = QProcessEnvironment::systemEnvironment();
    if (m_options.demo) {
        m_demo = std::make_unique<DemoAccount>();
        if (const Status started = m_demo->start(options); !started)
            return started;
    }
    Result<std::unique_ptr<app::AppContext>> context = app::AppContext::create(options);
    if (!context)
        return failure(context.error());
    m_context = std::move(*context);
    BackendFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.profileFolder = m_paths.data();
    facts.secretStore = secrets::secretStoreKindName(options.secretStore);
    facts.demo = m_options.demo;
    m_backend = std::make_unique<ServiceBackend>(*m_context, m_browser, facts);
    QTimer::singleShot(kWorkersAfter, m_backend.get(), &ServiceBackend::startWorkers);
    return {};
}

void DesktopProgram::translate()
{
    m_translation.reset();
    m_translation = std::make_unique<text::Translation>(text::Translation::resolveLocale(m_locale));
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtTranslator.load(QLocale(m_translation->locale()), QStringLiteral("qtbase"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&m_qtTranslator);
}

void DesktopProgram::dress()
{
    m_look = std::make_unique<ui::Look>();
    ui::restoreLook(*m_state, *m_look);
    ui::applyLook(m_application, *m_look);
}

void DesktopProgram::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_look, *m_backend, *m_state);
    ui::MainWindow *window = m_window.get();
    if (window->windowTitle().isEmpty())
        window->setWindowTitle(QGuiApplication::applicationDisplayName());
    connect(window, &ui::MainWindow::localeChosen, this, &DesktopProgram::chooseLocale, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::demoRequested, this, &DesktopProgram::startDemo);
    connect(m_instance.get(), &SingleInstance::startedAgain, window, &ui::MainWindow::bringToFront);
    window->setSuggestedAccount(m_suggestedAccountId);
    if (!m_state->windowPlace())
        fitIntoScreen(*window);
    new PaintWatch(*window, m_sinceStart, window);
    showSettled(*window);
}

void DesktopProgram::showDemo()
{
    // The accounts are there before the window asks for them.
    const auto show = [this] {
        if (!m_window)
            showWindow();
    };
    m_demo->connect(*m_backend).then(this, [this, show](const Result<services::ConnectedAccount> &connected) {
        // The agency's first client is the one that shows everything.
        if (connected && !connected->adAccounts.empty())
            m_suggestedAccountId = connected->adAccounts.front().id;
        show();
    });
    QTimer::singleShot(kDemoPatience, this, show);
}

void DesktopProgram::showProblem(const Error &error)
{
    m_exitState = kExitFailure;
    LogEntry entry;
    entry.level = LogLevel::Error;
    entry.service = QStringLiteral("window");
    entry.action = QStringLiteral("not_opened");
    entry.metadata = error.toJson();
    log(entry);
    m_problem = std::make_unique<ui::ProblemWindow>(*m_look, error);
    m_problem->show();
}

void DesktopProgram::chooseLocale(const QString &locale)
{
    m_locale = locale;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const ui::Page page = m_window->page();
    m_window->close();
    m_window.reset();
    translate();
    showWindow();
    // Whoever chose the language in the settings goes on there.
    m_window->openPage(page);
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void DesktopProgram::startDemo()
{
    QStringList arguments{QStringLiteral("--demo")};
    if (!m_options.profile.isEmpty())
        arguments << QStringLiteral("--profile") << m_options.profile;
    if (!m_locale.isEmpty())
        arguments << QStringLiteral("--locale") << m_locale;
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace mci::desktop
