// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SelectionInput.h"

#include <QDate>
#include <QJsonObject>

namespace mci::ui {

/** A selection with the day it was chosen on, in the account's zone, which tells "last 30 days" from thirty dates. */
struct KeptSelection
{
    services::SelectionInput input;
    QDate chosenOn;
};

/** As it is kept between two starts; parts that are not set are left out. */
[[nodiscard]] QJsonObject keptToJson(const KeptSelection &kept);
[[nodiscard]] KeptSelection keptFromJson(const QJsonObject &json);

/** The same choice as of `today`: a period chosen by name goes on with the days, chosen dates stay. */
[[nodiscard]] KeptSelection rolledForward(const KeptSelection &kept, QDate today);
[[nodiscard]] bool sameNumbers(const services::SelectionInput &a, const services::SelectionInput &b);

} // namespace mci::ui
