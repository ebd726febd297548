// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Agency.h"
#include "sandbox/world/Catalog.h"

namespace mci::sandbox {

struct AdNameInputs
{
    /** From 1, within the ad set. */
    int number = 1;
    int count = 1;
    qint64 createdAt = 0;
    /** Somebody duplicated the ad and left the name as it was. */
    bool duplicate = false;
};

/** The ad's name in the client's own naming habit. */
[[nodiscard]] QString adName(const ClientPlan &client, const PictureTemplate &picture, const CopyText &copy,
                             const AdNameInputs &inputs);

} // namespace mci::sandbox
