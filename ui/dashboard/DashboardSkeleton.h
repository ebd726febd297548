// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Skeleton.h"

namespace mci::ui {

/** Where the panels of a dashboard will be, while it is read. */
class DashboardSkeleton final : public Skeleton
{
    Q_OBJECT

public:
    explicit DashboardSkeleton(Look &look, QWidget *parent = nullptr);

protected:
    void paintBlocks(QPainter &painter) const override;
};

} // namespace mci::ui
