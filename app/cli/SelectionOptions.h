// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "services/SelectionInput.h"

namespace mci::cli {

/** The options that sync and top share. */
[[nodiscard]] QList<QCommandLineOption> selectionOptions();
/** Fails with OptionMalformed for a number that is none; everything else is the resolver's to judge. */
[[nodiscard]] Result<services::SelectionInput> readSelection(const Invocation &invocation);

} // namespace mci::cli
