// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Skeleton.h"

namespace mci::ui {

/** Where the cards of what was made will be, while they are read. */
class ResultSkeleton final : public Skeleton
{
    Q_OBJECT

public:
    explicit ResultSkeleton(Look &look, QWidget *parent = nullptr);

protected:
    void paintBlocks(QPainter &painter) const override;
};

} // namespace mci::ui
