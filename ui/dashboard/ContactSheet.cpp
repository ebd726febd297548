// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ContactSheet.h"

#include "creatives/PictureReader.h"
#include "theme/Painters.h"

#include <cmath>

#include <QPainter>

namespace mci::ui {

namespace {

/** Room for the title, however few there are. */
constexpr int kFewestColumns = 3;
constexpr int kMostColumns = 5;
constexpr int kPrintSide = 300;
constexpr int kPrintGap = 24;
constexpr int kSheetMargin = 40;
constexpr int kHeadHeight = 72;
constexpr int kHeadGap = 16;
constexpr int kWordsHeight = 64;
constexpr int kPrintPadding = 12;

} // namespace

QImage contactSheet(const std::vector<ContactPrint> &prints, const QString &title, const QString &caption,
                    const Theme &theme)
{
    const int count = static_cast<int>(prints.size());
    const int columns = std::clamp(count, kFewestColumns, kMostColumns);
    const int rows = std::max(1, (count + columns - 1) / columns);
    QImage sheet(2 * kSheetMargin + columns * (kPrintSide + kPrintGap) - kPrintGap,
                 2 * kSheetMargin + kHeadHeight + rows * (kPrintSide + kWordsHeight + kPrintGap) - kPrintGap,
                 QImage::Format_RGB32);
    sheet.fill(theme.color(Role::Window));
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto line = [&](const QRect &place, TypeRole type, Role color, const QString &text, Qt::Alignment alignment) {
        const QFont font = theme.font(type);
        painter.setFont(font);
        painter.setPen(theme.color(color));
        painter.drawText(place, static_cast<int>(alignment),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const QRect head(kSheetMargin, kSheetMargin, sheet.width() - 2 * kSheetMargin, kHeadHeight - kHeadGap);
    line(head, TypeRole::H1, Role::Text, title, Qt::AlignLeft | Qt::AlignTop);
    line(head, TypeRole::Small, Role::Text2, caption, Qt::AlignLeft | Qt::AlignBottom);
    for (int i = 0; i < count; ++i) {
        const ContactPrint &print = prints[static_cast<std::size_t>(i)];
        const QRect card(kSheetMargin + i % columns * (kPrintSide + kPrintGap),
                         kSheetMargin + kHeadHeight + i / columns * (kPrintSide + kWordsHeight + kPrintGap), kPrintSide,
                         kPrintSide + kWordsHeight);
        paintCard(painter, card, {}, theme);
        const QRect media = QRect(card.topLeft(), QSize(kPrintSide, kPrintSide)).adjusted(1, 1, -1, 0);
        // Round above, straight below.
        paintBox(painter, media, theme.color(Role::Media), {}, 9);
        painter.fillRect(media.adjusted(0, 10, 0, 0), theme.color(Role::Media));
        const QSize room = media.size() - QSize(16, 16);
        const QImage picture = print.picture.isEmpty()
            ? QImage()
            : readPicture(print.picture, std::max(room.width(), room.height()), PictureFit::Shrink);
        QRect place(QPoint(), picture.size().scaled(room, Qt::KeepAspectRatio));
        place.moveCenter(media.center());
        if (!picture.isNull())
            painter.drawImage(place, picture);
        const QRect words = QRect(card.left(), media.bottom(), kPrintSide, kWordsHeight)
                                .adjusted(kPrintPadding, kPrintPadding, -kPrintPadding, -kPrintPadding);
        line(words, TypeRole::BodyStrong, Role::Text, print.rank + QStringLiteral("  ") + print.name,
             Qt::AlignLeft | Qt::AlignTop);
        line(words, TypeRole::Small, Role::Text2, print.figures, Qt::AlignLeft | Qt::AlignBottom);
    }
    return sheet;
}

} // namespace mci::ui
