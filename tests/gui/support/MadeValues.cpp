// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/MadeValues.h"

#include "compose/AdRenderer.h"
#include "gui/scenes/PseudoLocale.h"
#include "unit/compose/SampleAds.h"

#include <array>

#include <QDir>

namespace mci::test {

namespace {

struct Sample
{
    const char *file;
    const char *family;
    const char *headline;
    const char *primaryText;
    std::array<double, 5> likeness;
    std::array<double, 6> parts;
};

/** The likenesses as the layers are, the parts of the score as ScorePart has them. */
constexpr std::array kSamples{
    Sample{"a.png",
           "stage-circle",
           "Segunda sem pressa",
           "Cápsulas que viram adubo em 90 dias.",
           {0.17, 0.39, 0.22, 0.56, 0.43},
           {0.92, 0.95, 0.6, 1, 0.85, 0.7}},
    Sample{"b.png",
           "type-poster",
           "Oito jeitos de acordar",
           "Oito sabores, uma só caixa, zero plástico.",
           {0.11, 0.26, 0.2, 0.4, 0.31},
           {0.8, 0.9, 0.75, 1, 0.7, 0.66}},
    Sample{"c.png",
           "left-copy",
           "Do café ao vaso, 90 dias",
           "A cápsula vira adubo. O café continua ótimo.",
           {0.19, 0.31, 0.28, 0.44, 0.5},
           {0.74, 0.9, 0.7, 1, 0.62, 0.6}},
    Sample{"d.png",
           "hero-center",
           "Pedido hoje, cápsula amanhã",
           "Peça hoje, tome amanhã.",
           {0.88, 0.81, 0.55, 0.8, 0.9},
           {0.86, 0.9, 0.12, 1, 0.7, 0.34}},
};
constexpr std::array kWeights{0.35, 0.2, 0.15, 0.1, 0.1, 0.1};
constexpr std::array kLayers{domain::CloneLayer::Fingerprint, domain::CloneLayer::Meaning, domain::CloneLayer::Text,
                             domain::CloneLayer::Palette, domain::CloneLayer::Composition};

const QString kNearest = QStringLiteral("cr_1");

domain::CloneVerdict verdictOf(const Sample &sample)
{
    domain::CloneVerdict verdict;
    verdict.encoderId = QStringLiteral("mobileclip");
    verdict.nearestId = kNearest;
    for (std::size_t i = 0; i < kLayers.size(); ++i) {
        verdict.findings.push_back({kLayers[i], sample.likeness[i], kNearest});
        const bool canStop = i < 3;
        if (canStop && 1 - sample.likeness[i] < verdict.originality) {
            verdict.originality = 1 - sample.likeness[i];
            verdict.decidedBy = kLayers[i];
        }
    }
    return verdict;
}

std::vector<services::PreflightCheck> checksOf(bool isShort)
{
    using Rule = services::PreflightRule;
    std::vector<services::PreflightCheck> checks;
    for (const Rule rule : {Rule::PictureSize, Rule::TextLimits, Rule::ForbiddenWords, Rule::Disclaimer, Rule::Brand,
                            Rule::Legibility, Rule::SafeZone, Rule::CallToAction})
        checks.push_back({rule, rule != Rule::TextLimits || isShort,
                          rule == Rule::TextLimits && !isShort ? QStringLiteral("headline") : QString()});
    return checks;
}

services::VariationRevision revisionOf(const Sample &sample)
{
    services::VariationRevision revision;
    revision.copy.headline = QString::fromUtf8(sample.headline);
    revision.copy.primaryText = QString::fromUtf8(sample.primaryText);
    revision.copy.description = QString::fromUtf8("Frete grátis no 1º pedido");
    revision.copy.callToAction = QStringLiteral("LEARN_MORE");
    revision.callToActionLabel = QStringLiteral("Saiba mais");
    revision.files = {{domain::AdFormat::Square, QLatin1String(sample.file), QSize(1080, 1080)}};
    revision.verdict = verdictOf(sample);
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        revision.scores.push_back({static_cast<services::ScorePart>(i), sample.parts[i], kWeights[i]});
    revision.preflight = checksOf(revision.verdict.passes());
    revision.madeAt = fromEpochSeconds(1'793'000'000);
    return revision;
}

} // namespace

bool drawMadePictures(const QString &folder)
{
    const QStringList colours[] = {{QStringLiteral("#F59E63"), QStringLiteral("#7A2E43")},
                                   {QStringLiteral("#1C2747"), QStringLiteral("#F5B841")},
                                   {QStringLiteral("#9CC5A1"), QStringLiteral("#17603F")},
                                   {QStringLiteral("#C0352A"), QStringLiteral("#F3E3D3")}};
    const SampleAd &art = sampleAds().front();
    for (std::size_t i = 0; i < kSamples.size(); ++i) {
        const Sample &sample = kSamples[i];
        compose::AdContent content;
        content.headline = QString::fromUtf8(sample.headline);
        content.body = QString::fromUtf8(sample.primaryText);
        content.callToAction = QStringLiteral("Saiba mais");
        content.brandName = QStringLiteral("maré alta");
        const QString family = QLatin1String(sample.family);
        const auto plan = samplePlan(family, domain::AdFormat::Square, static_cast<quint32>(i + 1), colours[i]);
        const auto ad = compose::render(plan, content, {art.photo, {0.5, 0.5}, {}});
        if (!ad || !ad->image.save(QDir(folder).filePath(QLatin1String(sample.file))))
            return false;
    }
    return sampleScene().save(QDir(folder).filePath(QStringLiteral("source.png")));
}

services::NamedCreative librarySource(const QString &name, const QString &pictureFile)
{
    return {name, pictureFile, false};
}

services::MadeOutput madeOutput(const QString &folder)
{
    services::MadeOutput output;
    output.id = QStringLiteral("out_1");
    output.organizationId = QStringLiteral("org_1");
    output.briefId = QStringLiteral("brief_1");
    output.briefVersion = 3;
    output.draft.brief.productName = QString::fromUtf8("Cápsulas compostáveis");
    output.draft.sources.resize(2);
    output.draft.sources[0].creativeId = kNearest;
    output.draft.sources[0].layers = {domain::PatternLayer::Visual, domain::PatternLayer::Message};
    output.draft.sources[1].creativeId = QStringLiteral("cr_2");
    output.draft.sources[1].layers = {domain::PatternLayer::Approach};
    output.language = domain::CopyLanguage::PtBr;
    output.seed = 7;
    output.reach.compared = 214;
    output.duration = std::chrono::milliseconds(38'000);
    output.model = QStringLiteral("gpt-img");
    output.costMicros = 160'000;
    output.madeAt = fromEpochSeconds(1'793'000'000);
    output.named[kNearest] = librarySource(QString::fromUtf8("Pedido hoje, café amanhã"),
                                           QDir(folder).filePath(QStringLiteral("source.png")));
    output.named[QStringLiteral("cr_2")] = librarySource(QString::fromUtf8("Torra de terça, aí na quinta"),
                                                         QDir(folder).filePath(QStringLiteral("b.png")));
    for (const Sample &sample : kSamples) {
        services::MadeVariation variation;
        variation.number = static_cast<int>(output.variations.size());
        variation.id = QStringLiteral("var_%1").arg(variation.number + 1);
        variation.outputId = output.id;
        variation.shown = revisionOf(sample);
        output.variations.push_back(variation);
    }
    output.variations[1].approvedAt = output.madeAt + std::chrono::minutes(5);
    output.variations[1].approvedBy = QStringLiteral("Nara Quintino");
    output.variations[1].shown.copy.warnings = {writer::CopyWarning::UrgencyLowered};
    return output;
}

services::MadeOutput inGreek(services::MadeOutput output)
{
    const auto turn = [](QString &text) { text = PseudoLocale::greek(text); };
    turn(output.draft.brief.productName);
    turn(output.model);
    for (services::NamedCreative &named : output.named)
        turn(named.name);
    for (services::MadeVariation &variation : output.variations) {
        writer::WrittenCopy &copy = variation.shown.copy;
        for (QString *text : {&copy.headline, &copy.primaryText, &copy.description})
            turn(*text);
    }
    return output;
}

services::MadeVariation changedTo(services::MadeVariation variation, const QString &headline)
{
    variation.shown.copy.headline = headline;
    variation.shown.number = variation.revisions + 1;
    ++variation.revisions;
    return variation;
}

std::vector<services::VariationRevision> revisionsOf(const services::MadeVariation &variation)
{
    std::vector<services::VariationRevision> revisions;
    for (int number = 1; number <= variation.revisions; ++number) {
        revisions.push_back(variation.shown);
        revisions.back().number = number;
        revisions.back().madeAt += std::chrono::minutes(3 * number);
    }
    return revisions;
}

} // namespace mci::test
