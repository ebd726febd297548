// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Backend.h"

// The interface's meta-object lives here.
#include "moc_Backend.cpp"
