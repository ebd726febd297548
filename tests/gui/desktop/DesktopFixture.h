// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/ServiceBackend.h"
#include "integration/mainjob/LoginHelper.h"
#include "sandbox/SandboxServer.h"
#include "support/FakeToken.h"

#include <thread>

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

namespace mci::test {

/** Follows the address as a browser would, on a thread of its own. */
class BrowserThread final : public oauth::BrowserOpener
{
public:
    ~BrowserThread() override
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] Status open(const QUrl &url) override
    {
        if (absent)
            return failure(makeError(ErrorCode::Internal, Reason::BrowserFailed));
        if (m_thread.joinable())
            m_thread.join();
        m_thread = std::thread([url] { (void)visit(url); });
        return {};
    }

    bool absent = false;

private:
    std::thread m_thread;
};

/** A profile of its own against a sandbox of its own, over sockets. */
class DesktopFixture
{
public:
    explicit DesktopFixture(sandbox::SandboxOptions options = smallWorld())
        : server(std::move(options))
    {
        if (!server.start())
            qFatal("the sandbox did not start");
        m_options.paths = app::ProfilePaths::below(folder.path());
        m_options.secretStore = secrets::SecretStoreKind::Session;
#ifdef MCI_VISION_PROGRAM
        m_options.visionProgram = QStringLiteral(MCI_VISION_PROGRAM);
#endif
        m_options.environment.insert(QStringLiteral("META_GRAPH_URL"), server.url().toString());
        m_options.environment.insert(QStringLiteral("META_DIALOG_URL"), server.url().toString());
        open();
    }

    static sandbox::SandboxOptions smallWorld()
    {
        sandbox::SandboxOptions options;
        options.ads = 60;
        options.days = 30;
        return options;
    }

    void open()
    {
        context = newContext();
        backend = std::make_unique<desktop::ServiceBackend>(*context, browser, desktop::BackendFacts{});
    }
    void close()
    {
        backend.reset();
        context.reset();
    }
    [[nodiscard]] std::unique_ptr<app::AppContext> newContext() const
    {
        auto created = app::AppContext::create(m_options);
        if (!created)
            qFatal("no context: %s", qPrintable(created.error().detail));
        return std::move(*created);
    }

    /** Waits with a running event loop, as the window does. */
    template<typename T>
    [[nodiscard]] static Result<T> wait(const QFuture<Result<T>> &reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 30'000))
            return failure(makeError(ErrorCode::Timeout, Reason::InternalFault, QStringLiteral("no answer")));
        return reply.result();
    }

    [[nodiscard]] Result<services::ConnectedAccount> connectToken() const
    {
        return wait(backend->connectToken(QLatin1String(domain::kDefaultOrganization), Secret(fakeToken())));
    }
    [[nodiscard]] static services::SelectionInput selectionOf(const services::ConnectedAccount &connected)
    {
        const QString leads = QStringLiteral("act_990030000000301");
        services::SelectionInput input;
        input.connectionId = connected.connection.id;
        input.adAccountId = leads;
        const QDate today = QDate::currentDate();
        input.since = today.addDays(-20).toString(Qt::ISODate);
        input.until = today.addDays(-2).toString(Qt::ISODate);
        input.objective = QStringLiteral("LEAD");
        input.minSpend = 0;
        input.minConversions = 0;
        input.minImpressions = 0;
        return input;
    }
    /** All jobs have ended. */
    [[nodiscard]] bool isQuiet() const
    {
        const auto jobs = wait(backend->jobs());
        return jobs && !jobs->empty() && std::all_of(jobs->begin(), jobs->end(), [](const domain::Job &job) {
                   return domain::isFinal(job.state);
               });
    }

    QTemporaryDir folder;
    sandbox::SandboxServer server;
    BrowserThread browser;
    std::unique_ptr<app::AppContext> context;
    std::unique_ptr<desktop::ServiceBackend> backend;

private:
    app::AppOptions m_options;
};

} // namespace mci::test
