// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardPainter.h"

#include "theme/Painters.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kAbove = 6;
constexpr int kStageGap = 10;
constexpr int kBarHeight = 3;
constexpr int kTagHeight = 22;
constexpr int kTagPadding = 7;
constexpr int kTagGap = 6;
constexpr int kTagIcon = 12;
constexpr int kGoodFrom = 70;
constexpr QSize kCurve(56, 22);

} // namespace

void CardPainter::paintExtras(QPainter &painter, const CardLayout &layout, const CreativeRow &row,
                              const CardTexts &texts) const
{
    const QRect &rect = layout.extras;
    const int stages = m_fonts.caption.metrics.height() + kBarHeight + 2;
    paintStages(painter, {rect.x(), rect.y() + kAbove, rect.width(), stages}, row, texts);
    const QRect line(rect.x(), rect.y() + 2 * kAbove + stages, rect.width(), kTagHeight);
    QRect tags = line;
    if (texts.curve.isDrawable() && !row.failed) {
        const QRect curve(line.right() - kCurve.width() + 1, line.y(), kCurve.width(), kCurve.height());
        paintSparkline(painter, QStyle::visualRect(painter.layoutDirection(), line, curve), texts.curve,
                       m_look.theme());
        tags.setWidth(line.width() - kCurve.width() - kStageGap);
        tags = QStyle::visualRect(painter.layoutDirection(), line, tags);
    }
    paintTags(painter, tags, texts);
}

void CardPainter::paintStages(QPainter &painter, const QRect &rect, const CreativeRow &row,
                              const CardTexts &texts) const
{
    const int count = static_cast<int>(kStages.size());
    const int width = (rect.width() - (count - 1) * kStageGap) / count;
    for (int i = 0; i < count; ++i) {
        const auto stage = static_cast<std::size_t>(i);
        const auto score = row.stages[stage];
        const QRect column = QStyle::visualRect(
            painter.layoutDirection(), rect, QRect(rect.x() + i * (width + kStageGap), rect.y(), width, rect.height()));
        const QRect label(column.x(), column.y(), width, column.height() - kBarHeight - 2);
        const QString number = score ? QString::number(*score) : QString();
        const int numberWidth = m_fonts.caption.metrics.horizontalAdvance(number) + 2;
        const QRect words = QStyle::visualRect(painter.layoutDirection(), label,
                                               QRect(label.topLeft(), QSize(width - numberWidth, label.height())));
        paintElided(painter, m_fonts.caption, Role::Text3, words, texts.stageNames[stage]);
        paintText(painter, m_fonts.caption, Role::Text2, label, number, Qt::AlignRight);
        QRect bar(column.x(), column.bottom() - kBarHeight + 1, width, kBarHeight);
        paintBox(painter, bar, m_look.color(Role::Track), {}, kBarHeight / 2.0);
        if (!score)
            continue;
        const QRect filled = QStyle::visualRect(painter.layoutDirection(), bar,
                                                QRect(bar.topLeft(), QSize(width * *score / 100, kBarHeight)));
        paintBox(painter, filled, m_look.color(*score >= kGoodFrom ? Role::Good : Role::Accent), {}, kBarHeight / 2.0);
    }
}

void CardPainter::paintTags(QPainter &painter, const QRect &rect, const CardTexts &texts) const
{
    int x = 0;
    for (const CardMark &tag : texts.tags) {
        const int icon = tag.icon.isEmpty() ? 0 : kTagIcon + kTagGap / 2;
        const int words = m_fonts.caption.metrics.horizontalAdvance(tag.text) + 1;
        const int width = icon + words + 2 * kTagPadding;
        if (x + width > rect.width())
            return;
        const QRect box =
            QStyle::visualRect(painter.layoutDirection(), rect, QRect(rect.x() + x, rect.y(), width, rect.height()));
        paintBox(painter, box, m_look.color(tag.ground), {}, 5);
        const QRect inside = box.adjusted(kTagPadding, 0, -kTagPadding, 0);
        if (icon > 0) {
            const QRect glyph = QStyle::visualRect(painter.layoutDirection(), inside,
                                                   QRect(inside.topLeft(), QSize(kTagIcon, inside.height())));
            painter.drawPixmap(glyph.x(), glyph.y() + (glyph.height() - kTagIcon) / 2,
                               m_look.pixmap(tag.icon, kTagIcon, painter.device()->devicePixelRatioF(), tag.role));
        }
        const QRect text = QStyle::visualRect(painter.layoutDirection(), inside, inside.adjusted(icon, 0, 0, 0));
        paintText(painter, m_fonts.caption, tag.role, text, tag.text);
        x += width + kTagGap;
    }
}

} // namespace mci::ui
