// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"

namespace mci::ui {

/** What is shown of a variation; lives as long as the output does. */
struct VariationView
{
    const services::MadeOutput &output;
    const services::MadeVariation &variation;
    /** Of the made pictures. */
    QString folder;
};

} // namespace mci::ui
