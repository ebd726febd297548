// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/CopyRequest.h"

namespace mci::test {

struct SampleBrief
{
    const char *name;
    writer::CopyRequest request;
};

/** Made-up products of several trades, from a full brief to one with nothing but a name. */
[[nodiscard]] std::vector<SampleBrief> sampleBriefs(domain::CopyLanguage language);

inline constexpr std::array kWrittenLanguages{domain::CopyLanguage::PtBr, domain::CopyLanguage::En,
                                              domain::CopyLanguage::Es};

} // namespace mci::test
