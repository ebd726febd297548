// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace mci::ai {

/** The schema that answers about copy follow, as it is kept; its buttons are those that text::callToActionLabel() knows. */
[[nodiscard]] const QJsonObject &copySchema();

} // namespace mci::ai
