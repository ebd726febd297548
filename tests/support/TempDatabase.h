// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "store/ConnectionRepository.h"
#include "store/Database.h"
#include "support/ManualClock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace mci::test {

/** Fails the n-th statement (from 1) that a database runs on a thread after that thread's arm(), and counts them. */
class StatementBomb
{
public:
    [[nodiscard]] store::StatementHook hook()
    {
        return [this](const QString &sql) -> std::optional<Error> {
            Q_UNUSED(sql)
            if (!m_armed || m_thread != QThread::currentThreadId())
                return std::nullopt;
            const int index = ++m_count;
            if (index != m_failAt)
                return std::nullopt;
            return makeError(ErrorCode::Internal, Reason::DatabaseFailed, QStringLiteral("bomb"));
        };
    }
    void arm(int failAt)
    {
        m_count = 0;
        m_failAt = failAt;
        m_thread = QThread::currentThreadId();
        m_armed = true;
    }
    void disarm() { m_armed = false; }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::atomic<bool> m_armed{false};
    std::atomic<Qt::HANDLE> m_thread{nullptr};
    std::atomic<int> m_count{0};
    std::atomic<int> m_failAt{0};
};

/** A database of its own in a folder that goes with it. */
class TempDatabase
{
public:
    TempDatabase()
    {
        store::DatabaseOptions options;
        options.beforeStatement = bomb.hook();
        auto opened = store::Database::open(path(), clock, options);
        if (!opened)
            qFatal("cannot open the test database: %s", qPrintable(opened.error().detail));
        m_database = *std::move(opened);
    }

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/profile/data"); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/mci.sqlite"); }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] store::Session session()
    {
        auto session = m_database->session();
        if (!session)
            qFatal("no session: %s", qPrintable(session.error().detail));
        return *std::move(session);
    }
    /** Adds the connection "conn_1" of the default organization. */
    domain::Connection addConnection(const QString &id = QStringLiteral("conn_1"),
                                     const QString &user = QStringLiteral("user_1"))
    {
        domain::Connection connection;
        connection.id = id;
        connection.organizationId = QString::fromLatin1(domain::kDefaultOrganization);
        connection.metaUserId = user;
        connection.createdAt = clock.now();
        connection.updatedAt = clock.now();
        auto open = session();
        auto stored = store::ConnectionRepository(open).upsert(connection);
        if (!stored)
            qFatal("cannot store the connection: %s", qPrintable(stored.error().detail));
        return *stored;
    }

    ManualClock clock;
    StatementBomb bomb;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

} // namespace mci::test

/** Ends the test with the error's text when a Result failed. */
#define MCI_VERIFY_OK(result)                                                                                          \
    do {                                                                                                               \
        const auto &mciResult = (result);                                                                              \
        QVERIFY2(mciResult.has_value(),                                                                                \
                 mciResult ? "" : qPrintable(reasonName(mciResult.error().reason) + u' ' + mciResult.error().detail)); \
    } while (false)
