// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>

#include <QDBusConnection>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QObject>
#include <QString>

namespace mci::secrets {

/**
 * Finds out over D-Bus whether the Secret Service can be used now, and unlocks its default collection if it may. Lives
 * on the keychain thread; calls `done` exactly once, as its last act, so that `done` may delete it.
 *
 *     start() --> bus? --> service? --> default collection? --> locked? --no--------------------> done(ok)
 *                  |          |                |                  |yes
 *                  no         no               no              Unlock() --needs no prompt-------> done(ok)
 *                  |          |                |                  |prompt
 *                  +----------+-- Unavailable -+              may not: Locked / may: Prompt() --> ok | Denied
 */
class SecretServiceProbe final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Status)>;

    SecretServiceProbe(QDeadlineTimer deadline, bool mayPrompt);
    ~SecretServiceProbe() override;

    void start(Done done);

private Q_SLOTS:
    void onPromptCompleted(bool dismissed, const QDBusVariant &result);

private:
    /** A KDE session has a wallet service of its own, which the keychain library prefers; it does its own asking. */
    [[nodiscard]] bool usesWalletService();
    [[nodiscard]] Status findService();
    [[nodiscard]] Result<QString> defaultCollection();
    [[nodiscard]] Result<bool> isLocked(const QString &collection);
    /** The path of the prompt, or "/" when the collection is open now. */
    [[nodiscard]] Result<QString> unlock(const QString &collection);
    void prompt(const QString &path);
    void dismiss(const QString &path);
    [[nodiscard]] Result<QVariantList> call(const QString &service, const QString &path, const QString &interface,
                                            const QString &method, const QVariantList &arguments);
    [[nodiscard]] Result<QVariantList> callService(const QString &path, const QString &interface, const QString &method,
                                                   const QVariantList &arguments);
    void finish(const Status &status);

    QDeadlineTimer m_deadline;
    bool m_mayPrompt;
    Done m_done;
    QString m_busName;
    QDBusConnection m_bus;
    QString m_openPrompt;
};

} // namespace mci::secrets
