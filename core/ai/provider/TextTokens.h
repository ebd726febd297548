// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QString>

namespace mci::ai {

/**
 * The numbers of a text, each whole: with its separators, and with its currency, its percent sign or the x of "12x", so that
 * R$ 59,90 is neither 90 nor 90 %.
 */
[[nodiscard]] std::set<QString> numbersIn(const QString &text);

/** Addresses of the web, with or without https, and names after an @; in small letters. */
[[nodiscard]] std::set<QString> linksIn(const QString &text);

} // namespace mci::ai
