// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/CreativeLine.h"
#include "dashboard/DashboardData.h"

#include <QCoreApplication>

namespace mci::ui {

/** The wording of a dashboard's lists. */
class DashboardText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardText)
public:
    [[nodiscard]] static QString nameOf(const services::TopCreative &item);
    /** An empty id where the creative is not there any more. */
    [[nodiscard]] static CreativeLineContent mover(const services::Mover &mover, const DashboardData &dashboard);
    [[nodiscard]] static CreativeLineContent tired(const services::TiredCreative &tired,
                                                   const DashboardData &dashboard);
    [[nodiscard]] static QString share(double fraction, const Figures &figures);
};

} // namespace mci::ui
