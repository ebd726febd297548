// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"

namespace mci::domain {

/** What nothing that is made of a brief may say: the brand's forbidden words, its competitors, what must not be in. */
[[nodiscard]] QStringList forbiddenPhrases(const Brief &brief);

/** The first of them that the text says, as the brief has it; empty: none. */
[[nodiscard]] QString forbiddenPhraseIn(const QString &text, const Brief &brief);

} // namespace mci::domain
