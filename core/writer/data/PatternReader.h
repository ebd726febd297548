// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/DataObject.h"
#include "writer/data/LanguageData.h"

namespace mci::writer {

/** Reads the file of patterns into `data`, whose kinds are known already. Faults are remembered by `file`. */
void readPatterns(DataObject &file, LanguageData &data);

} // namespace mci::writer
