// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/OriginalityMeter.h"

#include "made/MadeText.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kSlim = 5;
constexpr int kWhole = 8;
/** The mark stands out of the bar by so much at both sides. */
constexpr int kMarkOut = 2;
constexpr qreal kMarkWidth = 1.5;
constexpr int kWordsGap = 4;
constexpr int kLeastWidth = 60;

} // namespace

OriginalityMeter::OriginalityMeter(Look &look, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_kind(kind)
{
    setObjectName(QStringLiteral("originalityMeter"));
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue(1);
    applyLook();
    connect(&m_look, &Look::changed, this, &OriginalityMeter::applyLook);
}

void OriginalityMeter::setValue(double value)
{
    m_value = std::clamp(value, 0.0, 1.0);
    setAccessibleName(m_informing ? MadeText::share(m_value) : MadeText::spokenOriginality(m_value));
    update();
}

void OriginalityMeter::setInforming(bool informing)
{
    m_informing = informing;
    setValue(m_value);
}

int OriginalityMeter::barHeight() const
{
    return m_look.scaled(m_kind == Kind::Slim ? kSlim : kWhole);
}

QSize OriginalityMeter::sizeHint() const
{
    const int words = m_kind == Kind::Whole ? kWordsGap + QFontMetrics(font()).height() : 0;
    return {m_look.scaled(kLeastWidth) * 2, barHeight() + 2 * kMarkOut + words};
}

QSize OriginalityMeter::minimumSizeHint() const
{
    return {m_look.scaled(kLeastWidth), sizeHint().height()};
}

void OriginalityMeter::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRectF bar(0, kMarkOut, width(), barHeight());
    paintBar(painter, bar);
    if (m_kind == Kind::Whole)
        paintWords(painter, bar);
}

void OriginalityMeter::paintBar(QPainter &painter, const QRectF &bar) const
{
    const qreal radius = bar.height() / 2;
    const bool passes = m_value > kOriginalityLimit;
    const auto part = [&](qreal share, Role role) {
        const QRectF piece(bar.x(), bar.y(), std::max(bar.width() * share, bar.height()), bar.height());
        paintBox(painter, placedIn(bar, piece, layoutDirection()), m_look.color(role), {}, radius);
    };
    part(1, Role::Track);
    if (!m_informing)
        part(kOriginalityLimit, Role::BadSoft);
    if (m_value > 0)
        part(m_value, m_informing ? Role::SeriesNeutral : passes ? Role::Good : Role::Bad);
    if (m_informing)
        return;
    const QRectF mark(bar.width() * kOriginalityLimit - kMarkWidth / 2, bar.y() - kMarkOut, kMarkWidth,
                      bar.height() + 2 * kMarkOut);
    painter.fillRect(placedIn(bar, mark, layoutDirection()), m_look.color(Role::Text));
}

void OriginalityMeter::paintWords(QPainter &painter, const QRectF &bar) const
{
    //: Originality meter: its end at 0
    const QString copy = tr("copy");
    //: Originality meter: its end at 1
    const QString unrelated = tr("unrelated");
    const QString limit = MadeText::share(kOriginalityLimit);
    painter.setFont(font());
    painter.setPen(m_look.color(Role::Text3));
    const QFontMetrics metrics(font());
    const QRectF line(0, bar.bottom() + kMarkOut + kWordsGap - 2, width(), metrics.height());
    paintLine(painter, line, copy, layoutDirection());
    paintLine(painter, line, unrelated, layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const int limitWidth = metrics.horizontalAdvance(limit) + 2;
    QRectF below(0, line.y(), limitWidth, line.height());
    below.moveCenter(QPointF(width() * kOriginalityLimit, below.center().y()));
    constexpr int kAir = 8;
    // Large words meet: the mark itself stays.
    if (below.left() > metrics.horizontalAdvance(copy) + kAir
        && below.right() < width() - metrics.horizontalAdvance(unrelated) - kAir)
        paintLine(painter, placedIn(line, below, layoutDirection()), limit, layoutDirection(), Qt::AlignCenter);
}

void OriginalityMeter::applyLook()
{
    setFont(m_look.font(TypeRole::Caption));
    updateGeometry();
    update();
}

} // namespace mci::ui
