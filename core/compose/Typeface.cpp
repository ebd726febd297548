// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Typeface.h"

#include <algorithm>

#include <QFontDatabase>

namespace mci::compose {

namespace {

constexpr int kDisplaySize = 40;

} // namespace

QString usableFamily(const QString &wished)
{
    const QStringList candidates{wished, QStringLiteral("Inter"), QStringLiteral("Lato"), QStringLiteral("Open Sans")};
    const auto found = std::find_if(candidates.begin(), candidates.end(), [](const QString &family) {
        return !family.isEmpty() && QFontDatabase::hasFamily(family);
    });
    return found == candidates.end() ? QFont().defaultFamily() : *found;
}

QFont TypeStyle::font() const
{
    // Inter has letters of its own for large sizes.
    const QString display = family + QStringLiteral(" Display");
    QFont font(pixels >= kDisplaySize && QFontDatabase::hasFamily(display) ? display : family);
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setLetterSpacing(QFont::AbsoluteSpacing, tracking * pixels);
    // Widths have to grow evenly with the size, and pixels must be the same on every screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

TypeStyle TypeStyle::at(int size) const
{
    TypeStyle other = *this;
    other.pixels = size;
    return other;
}

} // namespace mci::compose
