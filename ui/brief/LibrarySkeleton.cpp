// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/LibrarySkeleton.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"

namespace mci::ui {

namespace {

constexpr int kSkeletonRow = 68;
constexpr int kSkeletonGap = 8;
constexpr qreal kStill = 0.5;

} // namespace

LibrarySkeleton::LibrarySkeleton(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::Animation);
    //: Library, for screen readers: it is being read
    setAccessibleName(tr("Loading"));
}

void LibrarySkeleton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int y = 0; y + kSkeletonRow <= height(); y += kSkeletonRow + kSkeletonGap)
        paintSkeleton(painter, QRectF(0, y, width(), kSkeletonRow), kStill, m_look.theme(), 10);
}

} // namespace mci::ui
