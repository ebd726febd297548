// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <optional>

#include <QByteArray>
#include <QString>

namespace mci::oauth {

/** What the dialog sent back with the right state: a code, or an error. */
struct CallbackOutcome
{
    Secret code;
    /** `access_denied` and the like; empty when there is a code. */
    QString error;
    QString errorReason;
    QString errorDescription;

    [[nodiscard]] bool isError() const { return !error.isEmpty(); }
};

/** What the listener accepts. */
struct CallbackExpectation
{
    quint16 port = 0;
    QByteArray path;
    /** Empty: no state is right yet. */
    QByteArray state;
};

/** The listener's verdict on one request head. */
struct CallbackVerdict
{
    /** 200 exactly when `outcome` is set. */
    int status = 400;
    std::optional<CallbackOutcome> outcome;
};

inline constexpr qsizetype kLongestRequestLine = 4096;
inline constexpr qsizetype kLongestHead = 8192;

/** Judges a whole request head (up to and with the empty line). Pure; takes any bytes. */
[[nodiscard]] CallbackVerdict judgeCallback(const QByteArray &head, const CallbackExpectation &expected);

/**
 * Reads `code`/`error` out of a query string, if `state` is there exactly once and right (compared in constant time)
 * and nothing that counts is there twice. nullopt otherwise.
 */
[[nodiscard]] std::optional<CallbackOutcome> readCallbackQuery(const QByteArray &query,
                                                               const QByteArray &expectedState);

} // namespace mci::oauth
