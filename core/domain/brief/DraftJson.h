// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/brief/StoredBrief.h"

#include <QJsonObject>

namespace mci::domain {

/** A draft as it is kept: the brief in its file's own form, which may still lack the product, and the sources. */
[[nodiscard]] QJsonObject draftJson(const BriefDraft &draft);
/** Errors: InvalidRequest with the key of the brief that is too long or wrong; Internal for a broken source. */
[[nodiscard]] Result<BriefDraft> draftFromJson(const QJsonObject &json);

/** The part of the brief's form that is kept for an organization. */
[[nodiscard]] QJsonObject brandKitJson(const BrandKit &kit);
[[nodiscard]] Result<BrandKit> brandKitFromJson(const QJsonObject &json);

} // namespace mci::domain
