// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/LanguageData.h"

namespace mci::writer {

/** What kinds of thing a brief advertises, as bits of LanguageData::kinds; none for what is not known. */
[[nodiscard]] Bits kindsOf(const domain::Brief &brief, const LanguageData &language);

/** Those that suit the kinds and the tone; a serious tone has none. */
[[nodiscard]] QStringList emojiFor(Bits kinds, domain::Tone tone, const LanguageData &language);

} // namespace mci::writer
