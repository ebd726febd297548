// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PatternChoices.h"

#include "domain/patterns/CreativeTags.h"

namespace mci::domain {

namespace {

/** The values of these enums have the numbers from 0 on. */
template<typename Enum>
QStringList namesTo(Enum last)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        names.append(patternName(static_cast<Enum>(i)));
    return names;
}

} // namespace

QStringList choicesOf(PatternField field)
{
    switch (field) {
    case PatternField::Elements:
        return namesTo(Element::Other);
    case PatternField::Layout:
        return namesTo(Layout::Other);
    case PatternField::Balance:
        return namesTo(Balance::Radial);
    case PatternField::Style:
        return namesTo(StyleType::Other);
    case PatternField::Mood:
        return namesTo(Mood::Neutral);
    case PatternField::Contrast:
        return namesTo(ContrastLevel::High);
    case PatternField::Language:
        return namesTo(CopyLanguage::None);
    case PatternField::Benefit:
        return namesTo(Benefit::None);
    case PatternField::Urgency:
        return namesTo(Urgency::High);
    case PatternField::Tone:
        return namesTo(Tone::Emotional);
    case PatternField::Targeting:
        return namesTo(Targeting::Retargeting);
    case PatternField::Photography:
    case PatternField::ImageText:
        return {QString(kTagYes), QString(kTagNo)};
    case PatternField::Ratio:
        return {QStringLiteral("1:1"), QStringLiteral("4:5"),  QStringLiteral("5:4"),   QStringLiteral("2:3"),
                QStringLiteral("3:2"), QStringLiteral("3:4"),  QStringLiteral("4:3"),   QStringLiteral("9:16"),
                QStringLiteral("2:1"), QStringLiteral("16:9"), QStringLiteral("1.91:1")};
    case PatternField::Headline:
    case PatternField::Body:
    case PatternField::CallToAction:
        break;
    }
    return {};
}

} // namespace mci::domain
