// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiStatus.h"

#include <QCoreApplication>

namespace mci::ui {

/** What Settings › AI provider says about how things stand. */
class AiStateText
{
    Q_DECLARE_TR_FUNCTIONS(AiStateText)
public:
    [[nodiscard]] static QString off();
    /** `isChosen`: a server is chosen, whether or not the rest is there. */
    [[nodiscard]] static QString state(const services::AiStatus &status, bool isChosen);
    [[nodiscard]] static QString key(const services::AiStatus &status);
    [[nodiscard]] static QString price(const services::AiStatus &status);
    /** Nobody is asked before there is one. */
    [[nodiscard]] static bool lacksPrice(const services::AiStatus &status);
};

} // namespace mci::ui
