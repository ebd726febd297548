// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/OfferText.h"

#include <QRegularExpression>

namespace mci::compose {

namespace {

/** More words than this before the number, and the number is no longer the point. */
constexpr qsizetype kMostBefore = 12;
constexpr qsizetype kLongestNumber = 9;

} // namespace

OfferText splitOffer(const QString &offer)
{
    const QString text = offer.simplified();
    static const QRegularExpression number(
        QStringLiteral(R"((?:(?:US|R)?[$€£]\s?|[-+])?\d[\d.,]*(?:\s?(?:%|€))?(?![\p{L}\d]))"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch() || match.capturedStart() > kMostBefore || match.capturedLength() > kLongestNumber)
        return {.before = {}, .number = {}, .after = text};
    QString found = match.captured();
    QString after = text.mid(match.capturedEnd()).trimmed();
    // A comma or a full stop behind the number belongs to the sentence.
    while (found.endsWith(u'.') || found.endsWith(u','))
        found.chop(1);
    return {.before = text.left(match.capturedStart()).trimmed(),
            .number = found.replace(u' ', QChar(QChar::Nbsp)),
            .after = after};
}

} // namespace mci::compose
