// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/LibrarySkeleton.h"

namespace mci::ui {

namespace {

constexpr int kSkeletonRow = 68;
constexpr int kSkeletonGap = 8;

} // namespace

LibrarySkeleton::LibrarySkeleton(Look &look, QWidget *parent)
    //: Library, for screen readers: it is being read
    : Skeleton(look, tr("Loading"), parent)
{
}

void LibrarySkeleton::paintBlocks(QPainter &painter) const
{
    for (int y = 0; y + kSkeletonRow <= height(); y += kSkeletonRow + kSkeletonGap)
        paintBlock(painter, QRectF(0, y, width(), kSkeletonRow));
}

} // namespace mci::ui
