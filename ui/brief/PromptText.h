// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/StoredBrief.h"
#include "theme/Theme.h"

#include <QCoreApplication>

namespace mci::services {
struct BriefPreview;
}

namespace mci::ui {

/** What is going to be made, in words. */
class PromptText
{
    Q_DECLARE_TR_FUNCTIONS(PromptText)
public:
    /** In short, as rich text: what is made in bold, what must not be in the colour of warnings. `preview` may be nullptr. */
    [[nodiscard]] static QString summary(const domain::BriefDraft &draft, const services::BriefPreview *preview,
                                         const Theme &theme);
    /** In whole sentences, a paragraph each: what this computer works from. */
    [[nodiscard]] static QString sentences(const domain::BriefDraft &draft, const services::BriefPreview *preview);
};

} // namespace mci::ui
