// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What windows ask for about briefs and what is made of them.
#include "base/WholeFile.h"
#include "desktop/PoolCall.h"
#include "desktop/ServiceBackend.h"
#include "domain/brief/BriefJson.h"
#include "MadeExport.h"
#include "text/BriefMarkdown.h"
#include "widgets/MarkdownPdf.h"

#include <QJsonDocument>

namespace mci::desktop {

ui::Reply<std::vector<services::BriefEntry>> ServiceBackend::briefs(const QString &organizationId)
{
    return callOn(m_store, m_stop.token(),
                  [this, organizationId] { return m_context.generation().briefs.list(organizationId); });
}

ui::Reply<domain::StoredBrief> ServiceBackend::brief(const QString &id)
{
    return callOn(m_store, m_stop.token(), [this, id] { return m_context.generation().briefs.find(id); });
}

ui::Reply<domain::StoredBrief> ServiceBackend::newBrief(const QString &organizationId,
                                                        const std::vector<domain::BriefSource> &sources)
{
    return callOn(m_store, m_stop.token(), [this, organizationId, sources] {
        auto brief = m_context.generation().briefs.begin(organizationId, sources);
        m_feed.noteGenerations(organizationId);
        return brief;
    });
}

ui::Reply<domain::StoredBrief> ServiceBackend::saveBrief(const QString &id, const domain::BriefDraft &draft)
{
    return callOn(m_store, m_stop.token(), [this, id, draft] {
        auto saved = m_context.generation().briefs.save(id, draft);
        if (saved)
            m_feed.noteGenerations(saved->organizationId);
        return saved;
    });
}

ui::StatusReply ServiceBackend::setBriefRemoved(const QString &id, bool removed)
{
    return callOn(m_store, m_stop.token(), [this, id, removed]() -> Status {
        const auto brief = m_context.generation().briefs.find(id);
        if (!brief)
            return failure(brief.error());
        const Status done = m_context.generation().briefs.setRemoved(id, removed);
        m_feed.noteGenerations(brief->organizationId);
        return done;
    });
}

ui::Reply<std::vector<services::BriefVersion>> ServiceBackend::briefVersions(const QString &id)
{
    return callOn(m_store, m_stop.token(), [this, id] { return m_context.generation().briefs.versions(id); });
}

ui::Reply<services::BriefPreview> ServiceBackend::previewBrief(const QString &organizationId,
                                                               const domain::BriefDraft &draft)
{
    return callOn(m_store, m_stop.token(), [this, organizationId, draft] {
        return m_context.generation().previews.of(organizationId, draft);
    });
}

ui::Reply<domain::BrandKit> ServiceBackend::brandKit(const QString &organizationId)
{
    return callOn(m_store, m_stop.token(),
                  [this, organizationId] { return m_context.generation().briefs.brandKit(organizationId); });
}

ui::StatusReply ServiceBackend::setBrandKit(const QString &organizationId, const domain::BrandKit &kit)
{
    return callOn(m_store, m_stop.token(),
                  [this, organizationId, kit] { return m_context.generation().briefs.setBrandKit(organizationId, kit); });
}

ui::StatusReply ServiceBackend::exportBrief(const QString &organizationId, const domain::BriefDraft &draft,
                                            const QString &file)
{
    return callOn(m_store, m_stop.token(), [this, organizationId, draft, file]() -> Status {
        if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            return writeWholeFile(file, QJsonDocument(domain::briefJson(draft.brief)).toJson());
        const auto markdown = app::briefText(m_context.generation(), organizationId, draft);
        if (!markdown)
            return failure(markdown.error());
        const bool isPdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
        return writeWholeFile(file, isPdf ? ui::markdownPdf(*markdown, text::briefTitle(draft.brief))
                                          : markdown->toUtf8());
    });
}

ui::Reply<QString> ServiceBackend::briefMarkdown(const QString &organizationId, const domain::BriefDraft &draft)
{
    return callOn(m_store, m_stop.token(), [this, organizationId, draft] {
        return app::briefText(m_context.generation(), organizationId, draft);
    });
}

ui::Reply<services::QueuedGeneration> ServiceBackend::generate(const QString &briefId)
{
    return callOn(m_store, m_stop.token(), [this, briefId] {
        auto queued = m_context.generation().queue.queue(briefId);
        if (queued)
            jobsAreOthers();
        return queued;
    });
}

ui::Reply<std::vector<services::OutputEntry>> ServiceBackend::outputs(const QString &organizationId)
{
    return callOn(m_store, m_stop.token(),
                  [this, organizationId] { return m_context.generation().made.list(organizationId); });
}

ui::Reply<services::MadeOutput> ServiceBackend::output(const QString &id)
{
    return callOn(m_store, m_stop.token(), [this, id, stop = m_stop.token()] {
        // What was made can be looked at without it; approving and exporting ask again.
        const Status compared = m_context.generation().recheck.recheck(id, stop);
        if (!compared && compared.error().code != ErrorCode::NotFound)
            logFailure(QStringLiteral("not_compared_again"), compared.error());
        return m_context.generation().made.output(id);
    });
}

ui::Reply<services::MadeVariation> ServiceBackend::changeVariation(const QString &variationId,
                                                                   const services::VariationChange &change)
{
    return callOn(m_store, m_stop.token(), [this, variationId, change, stop = m_stop.token()] {
        return m_context.generation().change.change(variationId, change, stop);
    });
}

ui::Reply<std::vector<services::VariationRevision>> ServiceBackend::revisions(const QString &variationId)
{
    return callOn(m_store, m_stop.token(),
                  [this, variationId] { return m_context.generation().made.revisions(variationId); });
}

ui::Reply<services::MadeVariation> ServiceBackend::showRevision(const QString &variationId, int number)
{
    return callOn(m_store, m_stop.token(),
                  [this, variationId, number] { return m_context.generation().made.show(variationId, number); });
}

ui::Reply<services::MadeVariation> ServiceBackend::setApproved(const QString &variationId, bool approved)
{
    return callOn(m_store, m_stop.token(),
                  [this, variationId, approved, stop = m_stop.token()]() -> Result<services::MadeVariation> {
                      const services::GenerationServices &generation = m_context.generation();
                      const auto before = generation.made.variation(variationId);
                      if (!before)
                          return before;
                      const Status compared = approved ? generation.recheck.recheck(before->outputId, stop) : Status{};
                      if (!compared)
                          return failure(compared.error());
                      return generation.made.setApproved(variationId, approved);
                  });
}

ui::StatusReply ServiceBackend::setOutputRemoved(const QString &id, bool removed)
{
    return callOn(m_store, m_stop.token(), [this, id, removed]() -> Status {
        const auto output = m_context.generation().made.output(id);
        if (!output)
            return failure(output.error());
        const Status done = m_context.generation().made.setRemoved(id, removed);
        m_feed.noteGenerations(output->organizationId);
        return done;
    });
}

ui::Reply<QStringList> ServiceBackend::exportOutput(const services::ExportWish &wish)
{
    return callOn(m_store, m_stop.token(), [this, wish, stop = m_stop.token()] {
        return app::exportMade(m_context.generation(), wish, madeFolder(), stop);
    });
}

QString ServiceBackend::madeFolder() const
{
    return m_context.config()->madeFolder;
}

} // namespace mci::desktop
