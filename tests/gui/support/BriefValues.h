// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"

namespace mci::test {

/** A creative as somebody chose it for a brief. */
[[nodiscard]] domain::BriefSource briefSource(const QString &creativeId, double roas, double chance);
/** Everything filled, of three sources. */
[[nodiscard]] domain::StoredBrief filledBrief();
/** An empty one, such as after "New brief". */
[[nodiscard]] domain::StoredBrief emptyBrief();
/** What would be made of filledBrief(): four wireframes, patterns that partly disagree, a provider that is ready. */
[[nodiscard]] services::BriefPreview filledPreview();
/** Two states of filledBrief(), the newest first. */
[[nodiscard]] std::vector<services::BriefVersion> twoVersions();
[[nodiscard]] domain::BrandKit someBrandKit();
/** Something made, with so many pictures out of these files. */
[[nodiscard]] services::OutputEntry outputEntry(const QString &id, const QString &title, const QStringList &pictures);
[[nodiscard]] services::BriefEntry briefEntry(const QString &id, const QString &title, const QString &picture);

} // namespace mci::test
