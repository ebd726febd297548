// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ResultSkeleton.h"

namespace mci::ui {

namespace {

constexpr int kCards = 4;
constexpr int kCardHeight = 354;
constexpr int kSkeletonGap = 16;
constexpr int kSkeletonSide = 24;

} // namespace

ResultSkeleton::ResultSkeleton(Look &look, QWidget *parent)
    //: New creatives, read aloud while they are read
    : Skeleton(look, tr("The variations are being read"), parent)
{
}

void ResultSkeleton::paintBlocks(QPainter &painter) const
{
    const int side = (width() - 2 * kSkeletonSide - kSkeletonGap) / 2;
    for (int card = 0; card < kCards; ++card)
        paintBlock(painter,
                   QRectF(kSkeletonSide + card % 2 * (side + kSkeletonGap), card / 2 * (kCardHeight + kSkeletonGap),
                          side, kCardHeight));
}

} // namespace mci::ui
