// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardPainter.h"
#include "text/PictureText.h"
#include "theme/Painters.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>

namespace mci::ui {

namespace {

class CardMediaText
{
    Q_DECLARE_TR_FUNCTIONS(CardMediaText)
public:
    static QString preview()
    {
        //: Creative card: button that shows the picture large
        return tr("Preview");
    }
    static QString unreadable()
    {
        //: Creative card: the stored picture is damaged or gone
        return tr("The stored picture could not be read. Click to try again.");
    }
};

constexpr int kRadius = 10;
constexpr int kMediaInset = 8;
constexpr int kIcon = 16;
constexpr qreal kDominantPart = 0.2;
constexpr qreal kBelowMinimumOpacity = 0.6;
constexpr qreal kActionOpacity = 0.95;

QColor mixed(const QColor &base, const QColor &over, qreal part)
{
    if (!over.isValid())
        return base;
    const auto mix = [part](float a, float b) { return a + (b - a) * static_cast<float>(part); };
    return QColor::fromRgbF(mix(base.redF(), over.redF()), mix(base.greenF(), over.greenF()),
                            mix(base.blueF(), over.blueF()));
}

/** What has to be painted over the left upper corner of a square thing to round it. */
QPixmap cornerMask(const QColor &around, qreal ratio)
{
    const QString key = QStringLiteral("mci-card-corner-%1-%2").arg(around.rgba()).arg(ratio);
    QPixmap mask;
    if (QPixmapCache::find(key, &mask))
        return mask;
    mask = QPixmap(QSize(kRadius, kRadius) * ratio);
    mask.setDevicePixelRatio(ratio);
    mask.fill(Qt::transparent);
    QPainterPath path;
    path.addRect(0, 0, kRadius, kRadius);
    QPainterPath circle;
    circle.addEllipse(QPointF(kRadius, kRadius), kRadius, kRadius);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path - circle, around);
    painter.end();
    QPixmapCache::insert(key, mask);
    return mask;
}

} // namespace

void CardPainter::maskCorners(QPainter &painter, const QRect &card) const
{
    const QPixmap mask = cornerMask(m_look.color(Role::Window), painter.device()->devicePixelRatioF());
    painter.drawPixmap(card.topLeft(), mask);
    painter.save();
    painter.translate(card.right() + 1, card.y());
    painter.scale(-1, 1);
    painter.drawPixmap(0, 0, mask);
    painter.restore();
}

void CardPainter::paintMedia(QPainter &painter, const CardLayout &layout, const CreativeRow &row,
                             const std::optional<ThumbnailHit> &picture, const CardState &state) const
{
    const QRect &media = layout.media;
    const QColor dominant = picture ? picture->dominant : QColor();
    painter.fillRect(media, mixed(m_look.color(Role::Media), dominant, kDominantPart));
    if (picture) {
        const QSizeF size = picture->exact
            ? picture->pixmap.deviceIndependentSize()
            : picture->pixmap.deviceIndependentSize().scaled(media.size(), Qt::KeepAspectRatio);
        const QPoint at(media.x() + qRound((media.width() - size.width()) / 2),
                        media.y() + qRound((media.height() - size.height()) / 2));
        if (row.failed)
            painter.setOpacity(kBelowMinimumOpacity);
        if (picture->exact) {
            painter.drawPixmap(at, picture->pixmap);
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(QRect(at, size.toSize()), picture->pixmap);
        }
        painter.setOpacity(1);
    } else if (state.unreadable || row.item->creative.thumbnailFile.isEmpty()) {
        paintNoPicture(painter, layout, row, state.unreadable);
    }
    if (state.hovered)
        paintActions(painter, layout, state);
    else
        paintFormatPill(painter, layout, row);
    if (state.hovered || state.selected)
        paintCheckBox(painter, layout.checkBox, state.selected);
}

void CardPainter::paintNoPicture(QPainter &painter, const CardLayout &layout, const CreativeRow &row,
                                 bool unreadable) const
{
    constexpr int kPlaceholder = 20;
    constexpr int kGap = 6;
    const QString reason =
        unreadable ? CardMediaText::unreadable() : text::pictureStateText(row.item->creative.pictureState);
    const bool isSmall = layout.size == CardSize::Small;
    const QRect room = layout.media.adjusted(kMediaInset, kMediaInset, -kMediaInset, -kMediaInset);
    painter.setFont(m_fonts.caption.font);
    QRect words = isSmall ? QRect() : painter.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, reason);
    const int height = kPlaceholder + (words.isEmpty() ? 0 : kGap + words.height());
    const int top = room.center().y() - height / 2;
    const QPixmap icon = m_look.pixmap(unreadable ? QStringLiteral("sync") : QStringLiteral("image"), kPlaceholder,
                                       painter.device()->devicePixelRatioF(), Role::Text3);
    painter.drawPixmap(room.center().x() - kPlaceholder / 2, top, icon);
    painter.setPen(m_look.color(Role::Text3));
    words.moveTop(top + kPlaceholder + kGap);
    if (!isSmall)
        painter.drawText(QRect(room.x(), words.y(), room.width(), words.height()), Qt::AlignHCenter | Qt::TextWordWrap,
                         reason);
}

void CardPainter::paintFormatPill(QPainter &painter, const CardLayout &layout, const CreativeRow &row) const
{
    const domain::Creative &creative = row.item->creative;
    const bool isVideo = creative.format == domain::CreativeFormat::Video;
    const bool isCarousel = creative.format == domain::CreativeFormat::Carousel;
    if (!isVideo && !isCarousel)
        return;
    constexpr int kGlyph = 12;
    constexpr int kPadding = 5;
    const QString count = isCarousel && creative.cardCount > 0 ? QString::number(creative.cardCount) : QString();
    const int textWidth = count.isEmpty() ? 0 : m_fonts.strong.metrics.horizontalAdvance(count) + 4;
    const int height = std::max(20, m_fonts.caption.metrics.height());
    QRect pill(0, 0, kPadding + kGlyph + textWidth + kPadding + (count.isEmpty() ? 0 : 2), height);
    pill.moveBottomRight(layout.media.bottomRight() - QPoint(kMediaInset, kMediaInset));
    pill = QStyle::visualRect(painter.layoutDirection(), layout.media, pill);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(painter.layoutDirection(), pill, part); };
    paintBox(painter, pill, m_look.color(Role::Scrim), {}, 5);
    const QPixmap icon = m_look.pixmap(isVideo ? QStringLiteral("play") : QStringLiteral("carousel"), kGlyph,
                                       painter.device()->devicePixelRatioF(), Role::OnScrim);
    const QRect glyph(pill.x() + kPadding, pill.center().y() - kGlyph / 2 + 1, kGlyph, kGlyph);
    painter.drawPixmap(place(glyph).topLeft(), icon);
    paintText(painter, m_fonts.caption, Role::OnScrim, place(pill.adjusted(kPadding + kGlyph + 4, 0, -kPadding, 0)),
              count);
}

void CardPainter::paintActions(QPainter &painter, const CardLayout &layout, const CardState &state) const
{
    if (layout.previewAction.isEmpty())
        return;
    paintAction(painter, layout.previewAction, QStringLiteral("eye"), CardMediaText::preview(),
                state.hot == CardPart::Preview);
    paintAction(painter, layout.compareAction, QStringLiteral("compare"), {}, state.hot == CardPart::Compare);
    paintAction(painter, layout.copyAction, QStringLiteral("copy"), {}, state.hot == CardPart::Copy);
    paintAction(painter, layout.moreAction, QStringLiteral("more"), {}, state.hot == CardPart::More);
}

void CardPainter::paintAction(QPainter &painter, const QRect &rect, const QString &icon, const QString &label,
                              bool hot) const
{
    // White in both looks, like the pictures they lie on: the colours of the light look.
    const Theme light{{Scheme::Light}};
    QColor fill = light.color(hot ? Role::Hover : Role::Surface);
    fill.setAlphaF(hot ? 1.0F : static_cast<float>(kActionOpacity));
    paintBox(painter, rect, fill, {}, 6);
    constexpr int kGap = 6;
    const int labelWidth = m_fonts.strong.metrics.horizontalAdvance(label);
    const bool withLabel = !label.isEmpty() && kIcon + kGap + labelWidth + 2 * kGap <= rect.width();
    const int width = kIcon + (withLabel ? kGap + labelWidth : 0);
    const int x = rect.center().x() - width / 2 + (width % 2 == 0 ? 1 : 0);
    painter.drawPixmap(x, rect.center().y() - kIcon / 2 + 1,
                       m_icons.pixmap(icon, kIcon, painter.device()->devicePixelRatioF(), light.color(Role::Text)));
    if (!withLabel)
        return;
    painter.setFont(m_fonts.strong.font);
    painter.setPen(light.color(Role::Text));
    painter.drawText(QRect(x + kIcon + kGap, rect.y(), labelWidth + 1, rect.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, label);
}

void CardPainter::paintCheckBox(QPainter &painter, const QRect &rect, bool checked) const
{
    constexpr qreal kLine = 1.5;
    if (!checked) {
        paintBox(painter, rect, m_look.color(Role::Surface), m_look.color(Role::BorderStrong), 5, kLine);
        return;
    }
    paintBox(painter, rect, m_look.color(Role::Accent), {}, 5);
    constexpr int kCheck = 12;
    painter.drawPixmap(
        rect.x() + (rect.width() - kCheck) / 2, rect.y() + (rect.height() - kCheck) / 2,
        m_look.pixmap(QStringLiteral("check"), kCheck, painter.device()->devicePixelRatioF(), Role::OnAccent));
}

} // namespace mci::ui
