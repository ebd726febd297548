// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace mci::desktop {

enum class InstanceRole { First, Second };

/** One window program a profile: a second start hands its arguments to the first and ends. GUI thread. */
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /** `lockFile` lies in the profile; a lock left by a program that died counts as free. */
    explicit SingleInstance(QString lockFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /** First: listens from now on. Second: the first one has answered. Conflict where it does not answer. */
    [[nodiscard]] Result<InstanceRole> claim(const QStringList &arguments);

Q_SIGNALS:
    /** Somebody started the program again with these arguments. */
    void startedAgain(const QStringList &arguments);

private:
    void listen();
    void greet();
    [[nodiscard]] bool tellFirst(const QStringList &arguments) const;
    [[nodiscard]] QString serverName() const;

    QString m_lockPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace mci::desktop
