// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/PlanJson.h"

#include "domain/EnumNames.h"
#include "domain/patterns/StrictJson.h"

#include <array>
#include <limits>

namespace mci::compose {

namespace {

using Row = domain::EnumName<BackgroundKind>;

constexpr std::array kBackgrounds{
    Row{BackgroundKind::Flat, "flat"},     Row{BackgroundKind::Gradient, "gradient"}, Row{BackgroundKind::Glow, "glow"},
    Row{BackgroundKind::Shapes, "shapes"}, Row{BackgroundKind::Waves, "waves"},       Row{BackgroundKind::Dots, "dots"},
    Row{BackgroundKind::Grid, "grid"},     Row{BackgroundKind::Grain, "grain"},
};

std::optional<BackgroundKind> backgroundFromName(const QString &name)
{
    return domain::enumFromName(kBackgrounds, name);
}

std::optional<QColor> colourFromName(const QString &name)
{
    const QColor colour(name);
    return colour.isValid() ? std::optional(colour) : std::nullopt;
}

AdPlan read(domain::StrictJson &json)
{
    AdPlan plan;
    plan.family = json.text("family");
    plan.format = json.named("format", domain::adFormatFromName);
    domain::StrictJson colours = json.object("colours");
    plan.colours.background = colours.named("background", colourFromName);
    plan.colours.secondBackground = colours.named("secondBackground", colourFromName);
    plan.colours.text = colours.named("text", colourFromName);
    plan.colours.accent = colours.named("accent", colourFromName);
    plan.colours.onAccent = colours.named("onAccent", colourFromName);
    plan.colours.muted = colours.named("muted", colourFromName);
    plan.background = json.named("background", backgroundFromName);
    plan.seed = static_cast<quint32>(json.number("seed", 0, std::numeric_limits<quint32>::max()));
    plan.font = json.text("font");
    return plan;
}

} // namespace

QJsonObject planJson(const AdPlan &plan)
{
    const AdColours &colours = plan.colours;
    return {{QStringLiteral("family"), plan.family},
            {QStringLiteral("format"), domain::adFormatName(plan.format)},
            {QStringLiteral("colours"),
             QJsonObject{{QStringLiteral("background"), colours.background.name()},
                         {QStringLiteral("secondBackground"), colours.secondBackground.name()},
                         {QStringLiteral("text"), colours.text.name()},
                         {QStringLiteral("accent"), colours.accent.name()},
                         {QStringLiteral("onAccent"), colours.onAccent.name()},
                         {QStringLiteral("muted"), colours.muted.name()}}},
            {QStringLiteral("background"), domain::enumName(kBackgrounds, plan.background)},
            {QStringLiteral("seed"), static_cast<qint64>(plan.seed)},
            {QStringLiteral("font"), plan.font}};
}

Result<AdPlan> planFromJson(const QJsonObject &json)
{
    return domain::readStrictly(json, read);
}

} // namespace mci::compose
