// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Whisker.h"

#include "theme/Painters.h"

#include <algorithm>

namespace mci::ui {

namespace {

constexpr double kSureFrom = 0.80;
constexpr double kUnlikelyTo = 0.20;
constexpr int kWhiskerTall = 10;
constexpr qreal kTrackHeight = 2;
constexpr qreal kBarHeight = 4;
constexpr qreal kPointSize = 8;
constexpr qreal kTickWidth = 1.5;
constexpr float kBarOpacity = 0.45F;

} // namespace

Role standingRole(Standing standing, Role unclear)
{
    switch (standing) {
    case Standing::Better:
        return Role::Good;
    case Standing::Worse:
        return Role::Bad;
    case Standing::Unclear:
        break;
    }
    return unclear;
}

Standing standingOf(double chanceOfBetter)
{
    if (chanceOfBetter >= kSureFrom)
        return Standing::Better;
    return chanceOfBetter <= kUnlikelyTo ? Standing::Worse : Standing::Unclear;
}

int whiskerHeight()
{
    return kWhiskerTall;
}

qreal whiskerX(const QRectF &rect, const WhiskerData &data, double value)
{
    const double span = data.to - data.from;
    const double share = span > 0 ? std::clamp((value - data.from) / span, 0.0, 1.0) : 0.5;
    const qreal room = rect.width() - kPointSize;
    return rect.left() + kPointSize / 2 + room * (data.lessIsBetter ? 1 - share : share);
}

void paintWhisker(QPainter &painter, const QRectF &rect, const WhiskerData &data, const Theme &theme)
{
    const qreal middle = rect.center().y();
    const auto line = [middle](qreal left, qreal right, qreal height) {
        return QRectF(left, middle - height / 2, right - left, height);
    };
    paintBox(painter, line(rect.left(), rect.right(), kTrackHeight), theme.color(Role::Track), {}, kTrackHeight / 2);
    if (data.reference) {
        const qreal x = whiskerX(rect, data, *data.reference);
        paintBox(painter, line(x - kTickWidth / 2, x + kTickWidth / 2, kWhiskerTall), theme.color(Role::BorderStrong),
                 {}, 0);
    }
    const auto [left, right] = std::minmax({whiskerX(rect, data, data.low), whiskerX(rect, data, data.high)});
    QColor bar = theme.color(standingRole(data.standing, Role::SeriesNeutral));
    bar.setAlphaF(kBarOpacity);
    paintBox(painter, line(left, right, kBarHeight), bar, {}, kBarHeight / 2);
    const qreal point = whiskerX(rect, data, data.point);
    const Role pointRole = standingRole(data.standing, Role::Text2);
    paintBox(painter, line(point - kPointSize / 2, point + kPointSize / 2, kPointSize), theme.color(pointRole), {},
             kPointSize / 2);
}

} // namespace mci::ui
