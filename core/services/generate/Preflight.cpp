// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/Preflight.h"

#include "base/TextLength.h"
#include "compose/AdEncoder.h"
#include "compose/AdFormats.h"
#include "compose/Contrast.h"
#include "domain/EnumNames.h"
#include "services/generate/RuledOut.h"
#include "text/CtaText.h"
#include "writer/PlacementLimits.h"

#include <algorithm>
#include <array>

namespace mci::services {

namespace {

using Row = domain::EnumName<PreflightRule>;

constexpr std::array kRules{
    Row{PreflightRule::PictureSize, "picture_size"},
    Row{PreflightRule::TextLimits, "text_limits"},
    Row{PreflightRule::ForbiddenWords, "forbidden_words"},
    Row{PreflightRule::Disclaimer, "disclaimer"},
    Row{PreflightRule::Brand, "brand"},
    Row{PreflightRule::Legibility, "legibility"},
    Row{PreflightRule::SafeZone, "safe_zone"},
    Row{PreflightRule::CallToAction, "call_to_action"},
};

/** All that the checks look at. */
struct Ad
{
    const writer::WrittenCopy &copy;
    const compose::RenderedAd &drawn;
    qint64 bytes;
    domain::AdFormat format;
    const domain::Brief &brief;
    const QString &readText;
};

/** What is wrong; nullopt: nothing. */
using Fault = std::optional<QString>;

Fault pictureSizeFault(const Ad &ad)
{
    const QSize size = ad.drawn.image.size();
    if (size != compose::adSize(ad.format))
        return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    if (ad.bytes <= 0 || ad.bytes > compose::kMostAdBytes)
        return QString::number(ad.bytes);
    return std::nullopt;
}

Fault textLimitsFault(const Ad &ad)
{
    const writer::CopyLimits limits = copyLimitsFor(ad.format);
    // A placement that leaves a part away shows none of it, however long.
    const auto isTooLong = [](const QString &text, int most) { return most > 0 && lengthOf(text) > most; };
    if (isTooLong(ad.copy.headline, limits.headline))
        return QStringLiteral("headline");
    if (isTooLong(ad.copy.primaryText, limits.primaryText))
        return QStringLiteral("primary_text");
    if (isTooLong(ad.copy.description, limits.description))
        return QStringLiteral("description");
    return std::nullopt;
}

bool isDrawn(const compose::RenderedAd &drawn, compose::AdField field)
{
    return std::any_of(drawn.texts.begin(), drawn.texts.end(),
                       [field](const compose::PlacedText &text) { return text.field == field; });
}

Fault forbiddenWordsFault(const Ad &ad)
{
    QStringList texts{ad.copy.headline, ad.copy.primaryText, ad.copy.description, ad.readText};
    if (isDrawn(ad.drawn, compose::AdField::Offer))
        texts.append(ad.brief.offer);
    if (isDrawn(ad.drawn, compose::AdField::SmallPrint))
        texts.append(ad.brief.mandatoryText);
    for (const QString &text : texts) {
        if (const QString phrase = ruledOutIn(text, ad.brief); !phrase.isEmpty())
            return phrase;
    }
    return std::nullopt;
}

Fault disclaimerFault(const Ad &ad)
{
    if (ad.drawn.shows(compose::AdField::SmallPrint))
        return std::nullopt;
    return compose::adFieldName(compose::AdField::SmallPrint);
}

Fault brandFault(const Ad &ad)
{
    if (ad.drawn.logo || ad.drawn.shows(compose::AdField::Brand))
        return std::nullopt;
    return compose::adFieldName(compose::AdField::Brand);
}

Fault legibilityFault(const Ad &ad)
{
    for (const compose::PlacedText &text : ad.drawn.texts) {
        // Small print and the name may be small: compose::RenderedAd::smallestText leaves them out, too.
        const bool mayBeSmall = text.field == compose::AdField::SmallPrint || text.field == compose::AdField::Brand;
        const bool isSmall = compose::onPhone(ad.format, text.pixels) < compose::kSmallestOnPhone;
        if (text.contrast < compose::kTextContrast || (isSmall && !mayBeSmall))
            return compose::adFieldName(text.field);
    }
    return std::nullopt;
}

Fault safeZoneFault(const Ad &ad)
{
    if (!ad.drawn.fits())
        return compose::adFieldName(ad.drawn.notes.front());
    for (const compose::PlacedText &text : ad.drawn.texts) {
        if (!text.isWhole(ad.format))
            return compose::adFieldName(text.field);
    }
    return std::nullopt;
}

Fault callToActionFault(const Ad &ad)
{
    return text::isCallToAction(ad.copy.callToAction) ? std::nullopt : Fault(ad.copy.callToAction);
}

/** Whether brief and copy ask for it. What nobody asked for would pass without having been looked at. */
bool isAsked(PreflightRule rule, const Ad &ad)
{
    switch (rule) {
    case PreflightRule::Disclaimer:
        return !ad.brief.mandatoryText.isEmpty();
    case PreflightRule::Brand:
        return !ad.brief.brand.name.isEmpty() || !ad.brief.brand.logoFile.isEmpty();
    case PreflightRule::CallToAction:
        return ad.copy.callToAction != QLatin1String(text::kNoButton);
    case PreflightRule::ForbiddenWords:
        // Also claims that no ad may make.
    case PreflightRule::PictureSize:
    case PreflightRule::TextLimits:
    case PreflightRule::Legibility:
    case PreflightRule::SafeZone:
        return true;
    }
    Q_UNREACHABLE();
}

Fault faultOf(PreflightRule rule, const Ad &ad)
{
    switch (rule) {
    case PreflightRule::PictureSize:
        return pictureSizeFault(ad);
    case PreflightRule::TextLimits:
        return textLimitsFault(ad);
    case PreflightRule::ForbiddenWords:
        return forbiddenWordsFault(ad);
    case PreflightRule::Disclaimer:
        return disclaimerFault(ad);
    case PreflightRule::Brand:
        return brandFault(ad);
    case PreflightRule::Legibility:
        return legibilityFault(ad);
    case PreflightRule::SafeZone:
        return safeZoneFault(ad);
    case PreflightRule::CallToAction:
        return callToActionFault(ad);
    }
    Q_UNREACHABLE();
}

} // namespace

writer::CopyLimits copyLimitsFor(domain::AdFormat format)
{
    const bool isStory = format == domain::AdFormat::Story;
    return writer::limitsOf(isStory ? QStringLiteral("stories") : QStringLiteral("feed"))
        .value_or(writer::CopyLimits());
}

QString preflightRuleName(PreflightRule rule)
{
    return domain::enumName(kRules, rule);
}

std::optional<PreflightRule> preflightRuleFromName(const QString &name)
{
    return domain::enumFromName(kRules, name);
}

std::vector<PreflightCheck> preflight(const writer::WrittenCopy &copy, const compose::RenderedAd &drawn, qint64 bytes,
                                      domain::AdFormat format, const domain::Brief &brief, const QString &readText)
{
    const Ad ad{copy, drawn, bytes, format, brief, readText};
    std::vector<PreflightCheck> checks;
    for (const Row &row : kRules) {
        if (!isAsked(row.value, ad))
            continue;
        const Fault fault = faultOf(row.value, ad);
        checks.push_back({row.value, !fault, fault.value_or(QString())});
    }
    return checks;
}

std::vector<PreflightCheck> worstOf(const std::vector<CheckedShape> &shapes)
{
    std::vector<PreflightCheck> worst = shapes.front().checks;
    for (std::size_t i = 0; i < worst.size(); ++i) {
        const auto failed = std::find_if(shapes.begin(), shapes.end(),
                                         [i](const CheckedShape &shape) { return !shape.checks[i].passed; });
        if (failed == shapes.end())
            continue;
        worst[i] = failed->checks[i];
        const bool isEverywhere = std::all_of(shapes.begin(), shapes.end(), [&](const CheckedShape &shape) {
            return shape.checks[i] == failed->checks[i];
        });
        if (!isEverywhere)
            worst[i].format = failed->format;
    }
    return worst;
}

} // namespace mci::services
