// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/CloneGate.h"

namespace mci::services {

/**
 * Takes those ads out of a library that are what was made here, published: they say nothing that one of `own` does not, and their
 * picture was made from its picture. Pure.
 */
void leaveOutPublished(std::vector<domain::CloneSubject> &library, const std::vector<domain::CloneSubject> &own);

} // namespace mci::services
