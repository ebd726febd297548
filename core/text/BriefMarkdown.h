// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/CombinedPatterns.h"
#include "domain/brief/StoredBrief.h"

#include <QHash>

namespace mci::text {

/**
 * A brief for somebody who does not have the app, as CommonMark in the user's language: everything that is set, then what it is
 * inspired by and what these creatives have in common. `names`: what sources are called, by their ids; one without a name is
 * told to be gone. Pictures are named by their files, without the folders of this computer.
 */
[[nodiscard]] QString briefMarkdown(const domain::BriefDraft &draft, const domain::CombinedPatterns &patterns,
                                    const QHash<QString, QString> &names);

/** The page's title, which is a good one for a PDF, too. */
[[nodiscard]] QString briefTitle(const domain::Brief &brief);

} // namespace mci::text
