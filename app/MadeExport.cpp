// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeExport.h"

#include "api/GenerationJson.h"
#include "services/generate/CreativeExport.h"
#include "text/BriefMarkdown.h"

namespace mci::app {

namespace {

QString markdownOf(const domain::BriefDraft &draft, const services::BriefPreview &preview)
{
    QHash<QString, QString> names;
    for (const services::SourceFacts &source : preview.sources) {
        if (source.creative)
            names.insert(source.creativeId, source.creative->name);
    }
    return text::briefMarkdown(draft, preview.patterns, names);
}

} // namespace

Result<QString> briefText(const services::GenerationServices &generation, const QString &organizationId,
                          const domain::BriefDraft &draft)
{
    return generation.previews.of(organizationId, draft).transform([&](const services::BriefPreview &preview) {
        return markdownOf(draft, preview);
    });
}

Result<QStringList> exportMade(const services::GenerationServices &generation, const services::ExportWish &wish,
                               const QString &madeFolder, const CancelToken &cancel)
{
    if (const Status compared = generation.recheck.recheck(wish.outputId, cancel); !compared)
        return failure(compared.error());
    const auto output = generation.made.output(wish.outputId);
    if (!output)
        return failure(output.error());
    const auto plan = services::planExport(*output, wish);
    if (!plan)
        return failure(plan.error());
    const auto preview = generation.previews.of(output->organizationId, output->draft);
    if (!preview)
        return failure(preview.error());
    const services::ExportDocuments documents{api::exportDocument(*output, preview->patterns, *plan),
                                              markdownOf(output->draft, *preview)};
    return services::exportCreatives(*output, *plan, documents, madeFolder, cancel);
}

} // namespace mci::app
