// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EventThread.h"

#include <atomic>

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace mci::test {

/** How the service misbehaves. */
enum class ServiceFault { NeverAnswers, NoDefaultCollection, PromptDismissed, PromptIgnored, RefusesAll, Open };

/**
 * A Secret Service on the session bus that does one thing wrong, on a thread of its own so that the test may block.
 * It knows just enough of the protocol for a client to find out; it keeps no secrets.
 */
class FakeSecretService final : public QDBusVirtualObject
{
    // No Q_OBJECT: it has no signals, and the bus would read its meta object from a thread the sanitizer cannot follow.

public:
    explicit FakeSecretService(ServiceFault fault);
    ~FakeSecretService() override;

    [[nodiscard]] bool isUp() const { return m_up; }
    [[nodiscard]] int promptsShown() const { return m_promptsShown; }
    [[nodiscard]] int promptsDismissedByClient() const { return m_promptsDismissed; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void onPrompt(const QDBusMessage &message, QDBusConnection connection);

    ServiceFault m_fault;
    std::atomic<bool> m_up{false};
    std::atomic<int> m_promptsShown{0};
    std::atomic<int> m_promptsDismissed{0};
    EventThread m_thread{QStringLiteral("fake-secret-service")};
};

} // namespace mci::test
