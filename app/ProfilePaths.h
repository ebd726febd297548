// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace mci::app {

/** Where the parts of a profile lie: all below one folder, or in the platform's standard places. */
class ProfilePaths
{
public:
    /** Everything below `folder`. */
    [[nodiscard]] static ProfilePaths below(const QString &folder);
    /** The platform's data, cache, state and configuration locations. */
    [[nodiscard]] static ProfilePaths standard();

    /** What stays: the folder that the profile is known by. */
    [[nodiscard]] const QString &data() const { return m_data; }
    [[nodiscard]] QString database() const { return m_data + QStringLiteral("/mci.sqlite"); }
    [[nodiscard]] QString vault() const { return m_data + QStringLiteral("/secrets.vault"); }
    [[nodiscard]] QString workerLock() const { return m_data + QStringLiteral("/workers.lock"); }
    /** Pictures that were made here: they cannot be fetched again. */
    [[nodiscard]] QString media() const { return m_data + QStringLiteral("/media"); }
    [[nodiscard]] QString thumbnails() const { return m_cache + QStringLiteral("/thumbnails"); }
    /** Word lists that somebody edited. */
    [[nodiscard]] QString lexicons() const { return m_config + QStringLiteral("/lexicons"); }
    [[nodiscard]] QString logs() const { return m_logs; }
    /** How the window was left. */
    [[nodiscard]] QString windowFile() const { return m_config + QStringLiteral("/window.ini"); }
    [[nodiscard]] QString windowLock() const { return m_data + QStringLiteral("/window.lock"); }
    [[nodiscard]] QString settingsFile() const { return m_config + QStringLiteral("/settings.ini"); }

    /** Makes the folders, for the user alone; ProfileUnreadable where that is not possible. */
    [[nodiscard]] Status prepare() const;

private:
    QString m_data;
    QString m_cache;
    QString m_logs;
    QString m_config;
};

} // namespace mci::app
