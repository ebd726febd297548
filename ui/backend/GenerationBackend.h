// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/generate/MadeOutput.h"

#include <QFuture>

namespace mci::ui {

/** What the windows ask for about briefs and what is made of them: a part of Backend, by the same rules. */
class GenerationBackend
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    GenerationBackend() = default;
    GenerationBackend(const GenerationBackend &) = delete;
    GenerationBackend &operator=(const GenerationBackend &) = delete;
    virtual ~GenerationBackend() = default;

    /** The last changed first. */
    [[nodiscard]] virtual Answer<std::vector<services::BriefEntry>> briefs(const QString &organizationId) = 0;
    [[nodiscard]] virtual Answer<domain::StoredBrief> brief(const QString &id) = 0;
    /** With the organization's brand kit. */
    [[nodiscard]] virtual Answer<domain::StoredBrief> newBrief(const QString &organizationId,
                                                               const std::vector<domain::BriefSource> &sources) = 0;
    /** A draft may be unfinished: only what is made of it has to be whole. */
    [[nodiscard]] virtual Answer<domain::StoredBrief> saveBrief(const QString &id, const domain::BriefDraft &draft) = 0;
    /** One that was removed can be had back for a day. */
    [[nodiscard]] virtual QFuture<Status> setBriefRemoved(const QString &id, bool removed) = 0;
    /** The newest first. */
    [[nodiscard]] virtual Answer<std::vector<services::BriefVersion>> briefVersions(const QString &id) = 0;
    [[nodiscard]] virtual Answer<services::BriefPreview> previewBrief(const QString &organizationId,
                                                                      const domain::BriefDraft &draft) = 0;
    [[nodiscard]] virtual Answer<domain::BrandKit> brandKit(const QString &organizationId) = 0;
    [[nodiscard]] virtual QFuture<Status> setBrandKit(const QString &organizationId, const domain::BrandKit &kit) = 0;
    /** Markdown, PDF and JSON are told by the name's ending. */
    [[nodiscard]] virtual QFuture<Status> exportBrief(const QString &organizationId, const domain::BriefDraft &draft,
                                                      const QString &file) = 0;
    /** For the clipboard. */
    [[nodiscard]] virtual Answer<QString> briefMarkdown(const QString &organizationId,
                                                        const domain::BriefDraft &draft) = 0;

    /** Queues the making. PatternsNotExtracted names the creatives; InvalidRequest what the brief lacks. */
    [[nodiscard]] virtual Answer<services::QueuedGeneration> generate(const QString &briefId) = 0;

    /** The newest first. */
    [[nodiscard]] virtual Answer<std::vector<services::OutputEntry>> outputs(const QString &organizationId) = 0;
    [[nodiscard]] virtual Answer<services::MadeOutput> output(const QString &id) = 0;
    /** Keeps what was before: showRevision() brings it back. */
    [[nodiscard]] virtual Answer<services::MadeVariation> changeVariation(const QString &variationId,
                                                                          const services::VariationChange &change) = 0;
    [[nodiscard]] virtual Answer<std::vector<services::VariationRevision>> revisions(const QString &variationId) = 0;
    [[nodiscard]] virtual Answer<services::MadeVariation> showRevision(const QString &variationId, int number) = 0;
    /** TooSimilar for one that the gate stops. */
    [[nodiscard]] virtual Answer<services::MadeVariation> setApproved(const QString &variationId, bool approved) = 0;
    [[nodiscard]] virtual QFuture<Status> setOutputRemoved(const QString &id, bool removed) = 0;
    /** The paths that were written. TooSimilar where nothing is left that may leave. */
    [[nodiscard]] virtual Answer<QStringList> exportOutput(const services::ExportWish &wish) = 0;
    /** Folder of the made pictures; MadeFile::name is a name below it. */
    [[nodiscard]] virtual QString madeFolder() const = 0;
};

} // namespace mci::ui
