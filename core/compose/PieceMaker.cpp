// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/PieceMaker.h"

#include "compose/AdFormats.h"
#include "compose/LineBreaker.h"
#include "compose/TextPiece.h"

#include <algorithm>
#include <cmath>

namespace mci::compose {

namespace {

constexpr double kBodyShare = 0.44;
constexpr double kLargestBody = 1.5;
constexpr double kButtonSize = 1.1;
constexpr double kBrandSize = 1.15;
constexpr double kLogoHeight = 2.1;
constexpr double kSmallPrintSize = 0.72;
constexpr int kButtonWeight = 700;
constexpr int kBodyWeight = 400;
constexpr int kQuietWeight = 500;
constexpr double kLowSpace = 0.7;
constexpr double kTallSpace = 1.2;

int scaled(int unit, double factor)
{
    return static_cast<int>(std::lround(unit * factor));
}

} // namespace

PieceMaker::PieceMaker(const AdSource &source, const LayoutBlock &block)
    : m_source(source)
    , m_block(block)
    , m_inks(inksOn(source.plan.colours, block.surface))
    , m_family(usableFamily(source.plan.font))
    , m_unit(smallestText(source.plan.format))
{
}

TypeStyle PieceMaker::style(int pixels, int weight, double tracking, double leading) const
{
    return {.family = m_family, .pixels = pixels, .weight = weight, .tracking = tracking, .leading = leading};
}

bool PieceMaker::has(BlockItem item) const
{
    const AdContent &content = m_source.content;
    switch (item) {
    case BlockItem::Brand:
        return !m_source.logo.isEmpty() || !content.brandName.simplified().isEmpty();
    case BlockItem::Headline:
        return !content.headline.simplified().isEmpty();
    case BlockItem::Body:
        return !content.body.simplified().isEmpty();
    case BlockItem::Offer:
    case BlockItem::Badge:
    case BlockItem::Sticker:
        return !content.offer.simplified().isEmpty();
    case BlockItem::Button:
        return !content.callToAction.simplified().isEmpty();
    case BlockItem::SmallPrint:
        return !content.smallPrint.simplified().isEmpty();
    }
    Q_UNREACHABLE();
}

int PieceMaker::bodyBeside(int headlinePixels) const
{
    return std::clamp(scaled(headlinePixels, kBodyShare), m_unit, scaled(m_unit, kLargestBody));
}

double PieceMaker::space() const
{
    switch (m_source.plan.format) {
    case domain::AdFormat::Landscape:
        return m_unit * kLowSpace;
    case domain::AdFormat::Story:
        return m_unit * kTallSpace;
    case domain::AdFormat::Square:
    case domain::AdFormat::Portrait:
        return m_unit;
    }
    Q_UNREACHABLE();
}

Piece PieceMaker::wrapped(AdField field, const QString &text, const TypeStyle &style, const QColor &ink, double width,
                          int mostLines) const
{
    const QStringList words = wordsOf(text);
    const QFontMetricsF metrics(style.font());
    QStringList lines = brokenEvenly(words, metrics, width);
    const bool tooWide = lines.isEmpty();
    if (mostLines == 0 && tooWide)
        lines = words;
    const bool isCut = mostLines > 0 && (tooWide || lines.size() > mostLines);
    if (isCut)
        lines = cutToLines(words, metrics, width, mostLines);
    Piece piece = textPiece(field, lines, style, ink, m_block.align);
    if (isCut)
        piece.cut.push_back(field);
    return piece;
}

Piece PieceMaker::headline(int pixels, double width, int mostLines) const
{
    const LayoutFamily &family = m_source.family;
    const QString &text = m_source.content.headline;
    const TypeStyle type = style(pixels, family.weight, family.tracking, family.upperCase ? 1.02 : 1.06);
    Piece piece =
        wrapped(AdField::Headline, family.upperCase ? text.toUpper() : text, type, m_inks.strong, width, mostLines);
    auto &lines = piece.texts.front().lines;
    if (family.emphasis && lines.size() > 1)
        lines.back().ink = m_inks.emphasis;
    return piece;
}

Piece PieceMaker::body(int pixels, double width, int mostLines) const
{
    return wrapped(AdField::Body, m_source.content.body, style(pixels, kBodyWeight, 0, 1.34), m_inks.quiet, width,
                   mostLines);
}

Piece PieceMaker::smallPrint(double width, int mostLines) const
{
    return wrapped(AdField::SmallPrint, m_source.content.smallPrint,
                   style(scaled(m_unit, kSmallPrintSize), kBodyWeight, 0, 1.3), m_inks.quiet, width, mostLines);
}

Piece PieceMaker::brand(double width) const
{
    if (m_source.logo.isEmpty()) {
        // A name is rather small than cut.
        TypeStyle type = style(scaled(m_unit, kBrandSize), kButtonWeight, -0.01, 1.1);
        const QString &name = m_source.content.brandName;
        while (type.pixels > scaled(m_unit, kSmallPrintSize)
               && QFontMetricsF(type.font()).horizontalAdvance(name.simplified()) > width)
            --type.pixels;
        return wrapped(AdField::Brand, name, type, m_inks.strong, width, 1);
    }
    // A wide logo may be as long as a short line, a square one gets more height than letters.
    const QSizeF room(std::min(width, m_unit * 9.0), m_unit * kLogoHeight);
    Piece piece;
    piece.size = QSizeF(m_source.logo).scaled(room, Qt::KeepAspectRatio);
    piece.logo = QRectF(QPointF(), piece.size);
    return piece;
}

Piece PieceMaker::plated(AdField field, const QString &text, const TypeStyle &style, double width, PlateShape shape,
                         const QColor &fill, const QColor &label, QSizeF padding, int mostLines) const
{
    Piece piece = wrapped(field, text, style, label, width - 2 * padding.width(), mostLines);
    FittedText &set = piece.texts.front();
    set.onPlate = true;
    // Capitals and descenders look centred when the height of capitals is.
    const double letters = piece.size.height() - 0.2 * style.pixels;
    const QSizeF size(piece.size.width() + 2 * padding.width(), letters + 2 * padding.height());
    set.translate({padding.width(), padding.height()});
    piece.plates.push_back({.shape = shape, .box = QRectF(QPointF(), size), .fill = fill, .degrees = 0});
    piece.size = size;
    return piece;
}

Piece PieceMaker::button(double width) const
{
    QSizeF padding(m_unit * 1.35, m_unit * 0.92);
    TypeStyle type = style(scaled(m_unit, kButtonSize), kButtonWeight, 0, 1.1);
    const double label = QFontMetricsF(type.font()).horizontalAdvance(m_source.content.callToAction);
    if (label > width - 2 * padding.width()) {
        type.pixels = m_unit;
        padding.setWidth(m_unit * 0.8);
    }
    const PlateShape shape = m_source.family.button == ButtonShape::Pill ? PlateShape::Pill
        : m_source.family.button == ButtonShape::Round                   ? PlateShape::Round
                                                                         : PlateShape::Square;
    return plated(AdField::CallToAction, m_source.content.callToAction, type, width, shape, m_inks.buttonFill,
                  m_inks.buttonLabel, padding, 1);
}

Piece PieceMaker::badge(double width, int mostLines) const
{
    const TypeStyle type = style(m_unit, kButtonWeight, 0, 1.2);
    const QSizeF padding(m_unit * 0.75, m_unit * 0.5);
    const bool oneLine = QFontMetricsF(type.font()).horizontalAdvance(m_source.content.offer.simplified())
        <= width - 2 * padding.width();
    return plated(AdField::Offer, m_source.content.offer, type, width,
                  oneLine || mostLines == 1 ? PlateShape::Pill : PlateShape::Round, m_inks.badgeFill, m_inks.badgeLabel,
                  padding, mostLines);
}

} // namespace mci::compose
