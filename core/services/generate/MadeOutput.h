// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/StoredBrief.h"
#include "services/generate/Generation.h"
#include "services/generate/Preflight.h"

#include <QHash>
#include <QImage>

namespace mci::services {

/** A picture in the folder of made ones. */
struct MadeFile
{
    domain::AdFormat format = domain::AdFormat::Square;
    /** Name below the folder; its content's SHA-256 with a suffix. */
    QString name;
    QSize size;
    bool operator==(const MadeFile &) const = default;
};

/** One state of a variation; never changed once it is kept. */
struct VariationRevision
{
    /** From 1. */
    int number = 1;
    writer::WrittenCopy copy;
    QString callToActionLabel;
    /** Of the first picture. */
    compose::AdPlan plan;
    /** In the order of the brief's formats; all were checked, and the first was scored. */
    std::vector<MadeFile> files;
    QString sketchFile;
    /** What a provider made for it, in the place of the brief's photo; empty where none did. */
    QString photoFile;
    domain::CloneVerdict verdict;
    int rejected = 0;
    std::vector<PartScore> scores;
    std::vector<PreflightCheck> preflight;
    UtcTime madeAt{};
    bool operator==(const VariationRevision &) const = default;

    /** As MadeCreative::score(). */
    [[nodiscard]] double score() const { return totalOf(scores); }
};

struct MadeVariation
{
    QString id;
    QString outputId;
    /** 0 is A. */
    int number = 0;
    /** The one that counts. */
    VariationRevision shown;
    /** How many there are; one may go back to each. */
    int revisions = 1;
    /** A person said that it may be used. It then joins what others are compared with. */
    std::optional<UtcTime> approvedAt;
    /** Who was logged in to Meta then; empty where nobody was. */
    QString approvedBy = {};
    bool operator==(const MadeVariation &) const = default;
};

/** What a verdict and a source name: a creative of the library, or something made before. */
struct NamedCreative
{
    /** The ad's name, or the headline of what was made. */
    QString name;
    /** A picture's full path; empty without one. */
    QString pictureFile;
    /** It is something that was made here. */
    bool made = false;
};

/** All that came of one generation. */
struct MadeOutput
{
    QString id;
    QString organizationId;
    QString briefId;
    int briefVersion = 1;
    /** As it was made from. */
    domain::BriefDraft draft;
    /** Copies of the draft's photo and logo, by names as MadeFile's; empty without one. */
    QString photoFile;
    QString logoFile;
    domain::CopyLanguage language = domain::CopyLanguage::En;
    /** Of its texts, where the first shape is shown. */
    writer::CopyLimits limits;
    quint32 seed = 1;
    std::vector<MadeVariation> variations;
    GateReach reach;
    /** Variations that were left out, since nothing new came of them. */
    int leftOut = 0;
    /** Empty where this computer alone made it. */
    QString model;
    /** Millionths of a US dollar. */
    qint64 costMicros = 0;
    /** Why the provider did not do its part, and this computer did; nullopt where all went as wished. */
    std::optional<Error> fallback;
    std::chrono::milliseconds duration{0};
    UtcTime madeAt{};
    /** Sources, and what verdicts name, by id. One that is gone has no entry. */
    QHash<QString, NamedCreative> named;
};

/** A line of the list of everything made. */
struct OutputEntry
{
    QString id;
    QString briefId;
    QString title;
    UtcTime madeAt{};
    int variations = 0;
    int approved = 0;
    int sources = 0;
    double bestScore = 0;
    /** Full paths, one of each variation, in their order. */
    QStringList pictures;
};

/** A line of the list of briefs. */
struct BriefEntry
{
    QString id;
    /** The product; empty where it is not named yet. */
    QString title;
    UtcTime savedAt{};
    int version = 1;
    int sources = 0;
    int outputs = 0;
    /** Full path of the first source's picture; empty without one. */
    QString pictureFile;
};

struct BriefVersion
{
    int version = 1;
    UtcTime savedAt{};
    domain::BriefDraft draft;
};

/** What the editor shows of a source. */
struct SourceFacts
{
    QString creativeId;
    /** nullopt: it is gone. */
    std::optional<NamedCreative> creative;
    bool hasPatterns = false;
};

/** What would be made of a draft, quickly and without making it. */
struct BriefPreview
{
    std::vector<SourceFacts> sources;
    domain::CombinedPatterns patterns;
    domain::CopyLanguage language = domain::CopyLanguage::En;
    /** One of each variation: a wireframe, and the kind of layout. Empty while there are no patterns. */
    struct Sketch
    {
        QImage image;
        QString family;
        domain::Layout layout = domain::Layout::Centered;
    };
    std::vector<Sketch> sketches;
    /** All words that a provider would be sent, in English but for the brief's own; empty for this computer. */
    QString prompt;
    /** Millionths of a US dollar that a provider would cost at most; nullopt where nobody knows or none is asked. */
    std::optional<qint64> costMicros;
    /** Whether a provider can be asked: configured, and the organization agreed. */
    bool providerReady = false;
    /** "api.openai.com", and the model; empty where none is configured. */
    QString providerHost;
    QString providerModel;
};

/** Parts of a variation that stay while it is made anew. */
enum class VariationPart { Headline, PrimaryText, Description, Layout, Colours };

/** What a person does to a variation; the gate and the scores follow. */
struct VariationChange
{
    /** The person's words in place of what was written; nullopt keeps it. */
    std::optional<QString> headline;
    std::optional<QString> primaryText;
    std::optional<QString> description;
    /** Meta's enum value. */
    std::optional<QString> callToAction;
    /** All but the kept parts is made anew. */
    bool remake = false;
    QSet<VariationPart> kept;
};

struct QueuedGeneration
{
    QString jobId;
    bool existing = false;
};

/** What is to be written for somebody else. */
struct ExportWish
{
    QString outputId;
    /** Empty: all that may be exported. */
    QStringList variationIds;
    /** A folder, which is made, or a file whose name ends in ".zip". */
    QString target;
};

} // namespace mci::services
