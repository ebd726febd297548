// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vision/PictureAnalyser.h"

#include <QStringList>

namespace mci::app {

struct HelperOptions
{
    vision::AnalyserSettings settings;
    bool showsVersion = false;
};

/** Reads `--tessdata DIR`, `--encoder FILE` (empty for none) and `--version`; the errors name the option. */
[[nodiscard]] Result<HelperOptions> readHelperOptions(const QStringList &arguments, const QString &programFolder);

} // namespace mci::app
