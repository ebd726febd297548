// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::ui {

/** The text styles of the design; sizes grow with the system's font. */
enum class TypeRole {
    Display,
    H1,
    H2,
    H3,
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Caption,
    MetricL,
    MetricM,
    MetricS,
    Mono
};

} // namespace mci::ui
