// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/CopyRequest.h"

namespace mci::writer {

/** Names that are stored, and that the files of patterns use. */
[[nodiscard]] QString frameworkName(Framework framework);
[[nodiscard]] std::optional<Framework> frameworkFromName(const QString &name);
[[nodiscard]] QString factName(Fact fact);
[[nodiscard]] std::optional<Fact> factFromName(const QString &name);
[[nodiscard]] QString angleName(Angle angle);
[[nodiscard]] std::optional<Angle> angleFromName(const QString &name);
[[nodiscard]] QString copyWarningName(CopyWarning warning);
[[nodiscard]] std::optional<CopyWarning> copyWarningFromName(const QString &name);

} // namespace mci::writer
