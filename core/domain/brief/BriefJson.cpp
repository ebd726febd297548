// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/BriefJson.h"

#include "domain/brief/BriefLimits.h"
#include "domain/brief/BriefReader.h"
#include "domain/brief/ButtonTypes.h"
#include "domain/patterns/PatternChoices.h"

#include <algorithm>

#include <QJsonArray>

namespace mci::domain {

namespace {

using brief_limit::kLine;
using brief_limit::kMostColours;
using brief_limit::kMostEntries;
using brief_limit::kParagraph;
using brief_limit::kPath;

constexpr int kMostFormats = 4;

const QStringList &formatNames()
{
    static const QStringList names{adFormatName(AdFormat::Square), adFormatName(AdFormat::Portrait),
                                   adFormatName(AdFormat::Story), adFormatName(AdFormat::Landscape)};
    return names;
}

const QStringList &languageNames()
{
    static const QStringList names{patternName(CopyLanguage::PtBr), patternName(CopyLanguage::En),
                                   patternName(CopyLanguage::Es)};
    return names;
}

std::vector<AdFormat> formatsOf(BriefReader &reader)
{
    std::vector<AdFormat> formats;
    for (const QString &name : reader.texts("formats", kMostFormats, kLine)) {
        if (const auto format = adFormatFromName(name))
            formats.push_back(*format);
        else
            reader.fail(invalidOption(Reason::OptionNotOneOf, QStringLiteral("formats"), name.left(kLine),
                                      formatNames().join(QStringLiteral(", "))));
    }
    return formats;
}

/** A draft may hold one that Meta has and this app does not know yet; what is made needs a label on its button. */
QString callToActionOf(BriefReader &reader, BriefState state)
{
    const QString type = reader.text("callToAction", kLine);
    const auto isPart = [](QChar letter) {
        return letter == QLatin1Char('_') || (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'));
    };
    if (!std::all_of(type.begin(), type.end(), isPart))
        reader.fail(
            invalidOption(Reason::OptionMalformed, QStringLiteral("callToAction"), type, QStringLiteral("LEARN_MORE")));
    else if (state == BriefState::Whole && !type.isEmpty() && !buttonTypes().contains(type))
        reader.fail(invalidOption(Reason::OptionNotOneOf, QStringLiteral("callToAction"), type,
                                  buttonTypes().join(QStringLiteral(", "))));
    return type;
}

VisualDirection visualOf(BriefReader reader)
{
    VisualDirection visual;
    visual.palette = reader.colours("palette", kMostColours);
    visual.layout = reader.named("layout", choicesOf(PatternField::Layout), patternFromName<Layout>);
    visual.style = reader.named("style", choicesOf(PatternField::Style), patternFromName<StyleType>);
    visual.mood = reader.named("mood", choicesOf(PatternField::Mood), patternFromName<Mood>);
    reader.refuseOthers();
    return visual;
}

BrandKit brandOf(BriefReader reader)
{
    BrandKit brand;
    brand.name = reader.text("name", kLine);
    brand.logoFile = reader.text("logo", kPath);
    brand.colours = reader.colours("colors", kMostColours);
    brand.font = reader.text("font", kLine);
    brand.forbiddenWords = reader.texts("forbiddenWords", kMostEntries, kLine);
    brand.competitors = reader.texts("competitors", kMostEntries, kLine);
    reader.refuseOthers();
    return brand;
}

/** Adds only what is set: a brief file holds what somebody said. */
class Writer
{
public:
    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(key), value);
    }
    void texts(const char *key, const QStringList &values)
    {
        if (!values.isEmpty())
            m_object.insert(QLatin1String(key), QJsonArray::fromStringList(values));
    }
    template<typename Enum>
    void named(const char *key, const std::optional<Enum> &value)
    {
        if (value)
            m_object.insert(QLatin1String(key), patternName(*value));
    }
    void object(const char *key, const Writer &inner)
    {
        if (!inner.m_object.isEmpty())
            m_object.insert(QLatin1String(key), inner.m_object);
    }
    void integer(const char *key, int value) { m_object.insert(QLatin1String(key), value); }
    [[nodiscard]] const QJsonObject &result() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace

Result<Brief> briefFromJson(const QJsonObject &json, BriefState state)
{
    std::optional<Error> problem;
    BriefReader reader(json, {}, problem);
    Brief brief;
    brief.productName =
        state == BriefState::Whole ? reader.requiredText("productName", kLine) : reader.text("productName", kLine);
    brief.targetAudience = reader.text("targetAudience", kParagraph);
    brief.tone = reader.text("tone", kLine);
    brief.platform = reader.text("platform", kLine);
    brief.variations = reader.integer("variations", 1, Brief::kMostVariations).value_or(Brief::kUsualVariations);
    brief.offer = reader.text("offer", kParagraph);
    brief.keyMessage = reader.text("keyMessage", kParagraph);
    brief.proof = reader.text("proof", kParagraph);
    brief.callToAction = callToActionOf(reader, state);
    const auto language = [](const QString &name) {
        return languageNames().contains(name) ? patternFromName<CopyLanguage>(name) : std::nullopt;
    };
    brief.language = reader.named("language", languageNames(), language);
    brief.formats = formatsOf(reader);
    brief.visual = visualOf(reader.object("visual"));
    brief.must = reader.texts("must", kMostEntries, kLine);
    brief.mustNot = reader.texts("mustNot", kMostEntries, kLine);
    brief.mandatoryText = reader.text("mandatoryText", kParagraph);
    brief.brand = brandOf(reader.object("brand"));
    brief.productPhoto = reader.text("productPhoto", kPath);
    reader.refuseOthers();
    if (problem)
        return failure(*std::move(problem));
    return brief;
}

QJsonObject briefJson(const Brief &brief)
{
    Writer visual;
    visual.texts("palette", brief.visual.palette);
    visual.named("layout", brief.visual.layout);
    visual.named("style", brief.visual.style);
    visual.named("mood", brief.visual.mood);
    Writer brand;
    brand.text("name", brief.brand.name);
    brand.text("logo", brief.brand.logoFile);
    brand.texts("colors", brief.brand.colours);
    brand.text("font", brief.brand.font);
    brand.texts("forbiddenWords", brief.brand.forbiddenWords);
    brand.texts("competitors", brief.brand.competitors);
    Writer all;
    all.text("productName", brief.productName);
    all.text("targetAudience", brief.targetAudience);
    all.text("tone", brief.tone);
    all.text("platform", brief.platform);
    all.integer("variations", brief.variations);
    all.text("offer", brief.offer);
    all.text("keyMessage", brief.keyMessage);
    all.text("proof", brief.proof);
    all.text("callToAction", brief.callToAction);
    all.named("language", brief.language);
    QStringList formats;
    for (const AdFormat format : brief.formats)
        formats.append(adFormatName(format));
    all.texts("formats", formats);
    all.object("visual", visual);
    all.texts("must", brief.must);
    all.texts("mustNot", brief.mustNot);
    all.text("mandatoryText", brief.mandatoryText);
    all.object("brand", brand);
    all.text("productPhoto", brief.productPhoto);
    return all.result();
}

} // namespace mci::domain
