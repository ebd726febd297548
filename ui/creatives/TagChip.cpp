// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TagChip.h"

#include "creatives/Figures.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/FlowRow.h"
#include "widgets/Sizing.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 22;
constexpr int kPadding = 8;
constexpr int kGap = 5;
constexpr qreal kRadius = 5;
constexpr qreal kPercentOpacity = 0.85;

} // namespace

TagChip::TagChip(Look &look, const PatternChip &chip, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_chip(chip)
    , m_percent(chip.confidence ? Figures().percent(*chip.confidence) : QString())
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameIt();
    applyLook();
    connect(&m_look, &Look::changed, this, &TagChip::applyLook);
}

void TagChip::nameIt()
{
    QStringList parts{m_chip.text};
    if (!m_percent.isEmpty()) {
        //: Side panel, patterns: how sure a tag or a block is. %1: such as 94%
        parts << tr("Confidence %1").arg(m_percent);
    }
    if (m_chip.defining) {
        //: Side panel, patterns: a tag that is certain and that few other creatives of the account have
        const QString rare = tr("Sets this creative apart: few others of the account have it");
        parts << rare;
        setToolTip(rare);
    }
    setAccessibleName(parts.join(QStringLiteral("; ")));
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * kPadding + metrics.horizontalAdvance(m_chip.text) + 1;
    if (!m_percent.isEmpty())
        width += kGap + metrics.horizontalAdvance(m_percent) + 1;
    return {width, grownHeight(kHeight, kCaptionLine, metrics)};
}

void TagChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Role grey = theme.isDark() ? Role::Hover : Role::Sunken;
    const QColor words = m_look.color(m_chip.defining ? Role::AccentText : Role::Text2);
    paintBox(painter, rect(), m_look.color(m_chip.defining ? Role::AccentSoft : grey),
             theme.options().highContrast ? words : QColor(), kRadius);
    painter.setPen(words);
    const QRectF room = QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0);
    if (m_percent.isEmpty()) {
        paintLine(painter, room, m_chip.text, layoutDirection(), Qt::AlignCenter);
        return;
    }
    paintLine(painter, room, m_chip.text, layoutDirection());
    painter.setOpacity(kPercentOpacity);
    paintLine(painter, room, m_percent, layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
}

void TagChip::applyLook()
{
    QFont font = m_look.font(TypeRole::Caption);
    // Not by its colour alone.
    font.setWeight(m_chip.defining ? QFont::DemiBold : QFont::Medium);
    setFont(font);
    updateGeometry();
    update();
}

TagRow::TagRow(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    new FlowRow(this);
}

void TagRow::setChips(const std::vector<PatternChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    qDeleteAll(findChildren<TagChip *>(QString(), Qt::FindDirectChildrenOnly));
    for (const PatternChip &chip : chips)
        layout()->addWidget(new TagChip(m_look, chip, this));
}

} // namespace mci::ui
