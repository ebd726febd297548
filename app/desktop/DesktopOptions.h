// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Logging.h"
#include "ProfilePaths.h"
#include "secrets/SecretStoreFactory.h"

#include <QStringList>

namespace mci::desktop {

inline constexpr int kExitSuccess = 0;
inline constexpr int kExitFailure = 1;
inline constexpr int kExitUsage = 2;

/** What the program was started with. */
struct DesktopOptions
{
    /** Empty: the platform's standard places. */
    QString profile;
    secrets::SecretStoreKind secretStore = secrets::SecretStoreKind::Keychain;
    /** Empty: as chosen in the settings, else the system's. */
    QString locale;
    LogLevel logToStandardError = LogLevel::Warning;
    LogLevel logLevel = LogLevel::Info;
    bool demo = false;
    bool help = false;
    bool version = false;

    /** `arguments` without the program's name. */
    [[nodiscard]] static Result<DesktopOptions> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
    /** The demo's profile lies beside the real one. */
    [[nodiscard]] app::ProfilePaths paths() const;
};

/** The exit state that belongs to wrong options. */
[[nodiscard]] int exitState(const Error &error);

} // namespace mci::desktop
