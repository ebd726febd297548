// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "gui/support/HeldReplies.h"

namespace mci::test {

/** The part of FakeBackend that has to do with briefs and what is made of them. */
class FakeGeneration : public ui::Backend
{
public:
    using ui::Backend::Backend;

    HeldReplies<std::vector<services::BriefEntry>> briefsReplies;
    HeldReplies<domain::StoredBrief> briefReplies;
    HeldReplies<domain::StoredBrief> newBriefReplies;
    HeldReplies<domain::StoredBrief> saveBriefReplies;
    HeldReplies<void> removeBriefReplies;
    HeldReplies<std::vector<services::BriefVersion>> briefVersionReplies;
    HeldReplies<services::BriefPreview> briefPreviewReplies;
    HeldReplies<domain::BrandKit> brandKitReplies;
    HeldReplies<void> setBrandKitReplies;
    HeldReplies<void> exportBriefReplies;
    HeldReplies<QString> briefMarkdownReplies;
    HeldReplies<services::QueuedGeneration> generateReplies;
    HeldReplies<std::vector<services::OutputEntry>> outputsReplies;
    HeldReplies<services::MadeOutput> outputReplies;
    HeldReplies<services::MadeVariation> changeVariationReplies;
    HeldReplies<std::vector<services::VariationRevision>> revisionsReplies;
    HeldReplies<services::MadeVariation> showRevisionReplies;
    HeldReplies<services::MadeVariation> approveReplies;
    HeldReplies<void> removeOutputReplies;
    HeldReplies<QStringList> exportOutputReplies;

    std::vector<std::vector<domain::BriefSource>> briefsBegun;
    std::vector<std::pair<QString, domain::BriefDraft>> briefsSaved;
    std::vector<std::pair<QString, bool>> briefsRemoved;
    std::vector<domain::BriefDraft> briefsPreviewed;
    std::vector<std::pair<QString, domain::BrandKit>> brandKitsSet;
    QStringList briefFiles;
    std::vector<domain::BriefDraft> briefsCopied;
    QStringList generated;
    QStringList outputsAsked;
    std::vector<std::pair<QString, services::VariationChange>> variationsChanged;
    std::vector<std::pair<QString, int>> revisionsShown;
    std::vector<std::pair<QString, bool>> approvals;
    std::vector<std::pair<QString, bool>> outputsRemoved;
    std::vector<services::ExportWish> exports;
    QString made;

    Answer<std::vector<services::BriefEntry>> briefs(const QString &) override { return briefsReplies.reply(); }
    Answer<domain::StoredBrief> brief(const QString &) override { return briefReplies.reply(); }
    Answer<domain::StoredBrief> newBrief(const QString &, const std::vector<domain::BriefSource> &sources) override
    {
        briefsBegun.push_back(sources);
        return newBriefReplies.reply();
    }
    Answer<domain::StoredBrief> saveBrief(const QString &id, const domain::BriefDraft &draft) override
    {
        briefsSaved.emplace_back(id, draft);
        return saveBriefReplies.reply();
    }
    ui::StatusReply setBriefRemoved(const QString &id, bool removed) override
    {
        briefsRemoved.emplace_back(id, removed);
        return removeBriefReplies.reply();
    }
    Answer<std::vector<services::BriefVersion>> briefVersions(const QString &) override
    {
        return briefVersionReplies.reply();
    }
    Answer<services::BriefPreview> previewBrief(const QString &, const domain::BriefDraft &draft) override
    {
        briefsPreviewed.push_back(draft);
        return briefPreviewReplies.reply();
    }
    Answer<domain::BrandKit> brandKit(const QString &) override { return brandKitReplies.reply(); }
    ui::StatusReply setBrandKit(const QString &organizationId, const domain::BrandKit &kit) override
    {
        brandKitsSet.emplace_back(organizationId, kit);
        return setBrandKitReplies.reply();
    }
    ui::StatusReply exportBrief(const QString &, const domain::BriefDraft &, const QString &file) override
    {
        briefFiles.append(file);
        return exportBriefReplies.reply();
    }
    Answer<QString> briefMarkdown(const QString &, const domain::BriefDraft &draft) override
    {
        briefsCopied.push_back(draft);
        return briefMarkdownReplies.reply();
    }
    Answer<services::QueuedGeneration> generate(const QString &briefId) override
    {
        generated.append(briefId);
        return generateReplies.reply();
    }
    Answer<std::vector<services::OutputEntry>> outputs(const QString &) override { return outputsReplies.reply(); }
    Answer<services::MadeOutput> output(const QString &id) override
    {
        outputsAsked.append(id);
        return outputReplies.reply();
    }
    Answer<services::MadeVariation> changeVariation(const QString &variationId,
                                                    const services::VariationChange &change) override
    {
        variationsChanged.emplace_back(variationId, change);
        return kept(changeVariationReplies.reply());
    }
    Answer<std::vector<services::VariationRevision>> revisions(const QString &) override
    {
        return revisionsReplies.reply();
    }
    Answer<services::MadeVariation> showRevision(const QString &variationId, int number) override
    {
        revisionsShown.emplace_back(variationId, number);
        return kept(showRevisionReplies.reply());
    }
    Answer<services::MadeVariation> setApproved(const QString &variationId, bool approved) override
    {
        approvals.emplace_back(variationId, approved);
        return kept(approveReplies.reply());
    }
    ui::StatusReply setOutputRemoved(const QString &id, bool removed) override
    {
        outputsRemoved.emplace_back(id, removed);
        return removeOutputReplies.reply();
    }
    Answer<QStringList> exportOutput(const services::ExportWish &wish) override
    {
        exports.push_back(wish);
        return exportOutputReplies.reply();
    }
    [[nodiscard]] QString madeFolder() const override { return made; }

private:
    /** Who reads the output from then on finds what was changed. */
    [[nodiscard]] Answer<services::MadeVariation> kept(Answer<services::MadeVariation> reply)
    {
        return reply.then([this](const Result<services::MadeVariation> &answer) {
            if (!answer || !outputReplies.answer())
                return answer;
            services::MadeOutput output = *outputReplies.answer();
            for (services::MadeVariation &variation : output.variations) {
                if (variation.id == answer->id)
                    variation = *answer;
            }
            outputReplies.give(std::move(output));
            return answer;
        });
    }
};

} // namespace mci::test
