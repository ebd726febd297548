// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/BriefValues.h"

#include "base/Clock.h"

#include <array>

#include <QPainter>

namespace mci::test {

namespace {

using domain::CombinedDimension;
using domain::PatternLayer;
using domain::TagDimension;

CombinedDimension combined(TagDimension dimension, std::vector<domain::PatternVote> votes, const QStringList &chosen)
{
    return {dimension, std::move(votes), 3, chosen};
}

domain::CombinedPatterns somePatterns()
{
    domain::CombinedPatterns patterns;
    patterns.dimensions = {
        combined(TagDimension::Layout, {{QStringLiteral("centered"), 2, 0.7}, {QStringLiteral("grid"), 1, 0.3}},
                 {QStringLiteral("centered")}),
        combined(TagDimension::Element, {{QStringLiteral("product"), 3, 1.0}, {QStringLiteral("text"), 2, 0.7}},
                 {QStringLiteral("product"), QStringLiteral("text")}),
        combined(
            TagDimension::Mood,
            {{QStringLiteral("warm"), 1, 0.4}, {QStringLiteral("calm"), 1, 0.3}, {QStringLiteral("fresh"), 1, 0.3}},
            {}),
        combined(TagDimension::Style, {{QStringLiteral("product_focus"), 3, 1.0}}, {QStringLiteral("product_focus")}),
        combined(TagDimension::Language, {{QStringLiteral("pt-BR"), 3, 1.0}}, {QStringLiteral("pt-BR")}),
        combined(TagDimension::Benefit, {{QStringLiteral("ease"), 3, 1.0}}, {QStringLiteral("ease")}),
        combined(TagDimension::Urgency, {{QStringLiteral("high"), 2, 0.6}, {QStringLiteral("low"), 1, 0.4}},
                 {QStringLiteral("high")}),
        combined(TagDimension::Tone, {{QStringLiteral("friendly"), 3, 1.0}}, {QStringLiteral("friendly")}),
    };
    patterns.palette = {{QStringLiteral("#F29C63"), 0.31},
                        {QStringLiteral("#6E2C40"), 0.24},
                        {QStringLiteral("#2E7D68"), 0.17},
                        {QStringLiteral("#F2B33D"), 0.12},
                        {QStringLiteral("#FBE3D0"), 0.09}};
    return patterns;
}

QImage wireframe(int kind)
{
    QImage image(192, 144, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x66, 0x68, 0x6D));
    painter.drawRoundedRect(QRect(36, 16, 120, 14), 6, 6);
    painter.setBrush(QColor(0x3D, 0x48, 0xD1));
    for (int i = 0; i < 3 + kind; ++i)
        painter.drawEllipse(QPoint(50 + (i % 3) * 46, 64 + (i / 3) * 44), 18, 18);
    return image;
}

} // namespace

domain::BriefSource briefSource(const QString &creativeId, double roas, double chance)
{
    domain::BriefSource source;
    source.creativeId = creativeId;
    source.kpi = domain::Kpi::PurchaseRoas;
    source.value = roas;
    source.chanceOfBetter = chance;
    source.currency = QStringLiteral("BRL");
    return source;
}

domain::StoredBrief emptyBrief()
{
    domain::StoredBrief stored;
    stored.id = QStringLiteral("brf_2");
    stored.organizationId = QStringLiteral("org_default");
    stored.createdAt = stored.savedAt = SystemClock().now();
    return stored;
}

domain::StoredBrief filledBrief()
{
    domain::StoredBrief stored;
    stored.id = QStringLiteral("brf_1");
    stored.organizationId = QStringLiteral("org_default");
    stored.savedAt = SystemClock().now() - std::chrono::milliseconds(8'200);
    stored.createdAt = stored.savedAt;
    domain::BriefDraft &draft = stored.draft;
    draft.brief.productName = QStringLiteral("Cápsulas compostáveis Maré Alta");
    draft.brief.targetAudience = QStringLiteral("Quem tem máquina em casa, 25–45, capitais");
    draft.brief.tone = QStringLiteral("Amigável");
    draft.brief.platform = QStringLiteral("Instagram e Facebook");
    draft.brief.keyMessage =
        QStringLiteral("Café fresco em um toque. A cápsula vira adubo em 90 dias e o pedido sai no mesmo dia.");
    draft.brief.offer = QStringLiteral("20% na primeira caixa");
    draft.brief.proof = QStringLiteral("4,8 estrelas de 2.300 clientes");
    draft.brief.callToAction = QStringLiteral("SHOP_NOW");
    draft.brief.must = {QStringLiteral("90 dias"), QStringLiteral("Saiba mais")};
    draft.brief.mustNot = {QStringLiteral("grátis")};
    draft.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Portrait};
    draft.brief.variations = 4;
    draft.sources = {briefSource(QStringLiteral("cre_1"), 5.42, 0.97), briefSource(QStringLiteral("cre_2"), 4.61, 0.7),
                     briefSource(QStringLiteral("cre_3"), 3.96, 0.3)};
    draft.sources[0].layers = {PatternLayer::Message, PatternLayer::Approach};
    draft.sources[1].layers = {PatternLayer::Approach};
    draft.sources[2].layers = {PatternLayer::Visual};
    return stored;
}

services::BriefPreview filledPreview()
{
    services::BriefPreview preview;
    const std::array names{QStringLiteral("Torrado terça, aí na quinta"),
                           QStringLiteral("UGC Bia — testei por 30 dias"),
                           QStringLiteral("Clube: 3 cafés novos todo mês")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        services::SourceFacts facts;
        facts.creativeId = QStringLiteral("cre_%1").arg(i + 1);
        facts.creative = services::NamedCreative{names[i], {}, false};
        facts.hasPatterns = true;
        preview.sources.push_back(facts);
    }
    preview.patterns = somePatterns();
    preview.language = domain::CopyLanguage::PtBr;
    const std::array layouts{domain::Layout::Centered, domain::Layout::Grid, domain::Layout::LeftAligned,
                             domain::Layout::FullBleed};
    for (std::size_t i = 0; i < layouts.size(); ++i)
        preview.sketches.push_back({wireframe(static_cast<int>(i)), QStringLiteral("family_%1").arg(i), layouts[i]});
    preview.prompt = QStringLiteral("Four square ads for compostable coffee capsules.");
    preview.costMicros = 160'000;
    preview.providerReady = true;
    preview.providerHost = QStringLiteral("api.openai.com");
    preview.providerModel = QStringLiteral("gpt-4o-mini");
    return preview;
}

std::vector<services::BriefVersion> twoVersions()
{
    domain::BriefDraft first = filledBrief().draft;
    first.brief.productName = QStringLiteral("Cápsulas");
    first.sources.pop_back();
    const UtcTime now = SystemClock().now();
    return {{2, now - std::chrono::minutes(3), filledBrief().draft}, {1, now - std::chrono::hours(2), first}};
}

domain::BrandKit someBrandKit()
{
    domain::BrandKit kit;
    kit.name = QStringLiteral("Maré Alta Cafés");
    kit.colours = {QStringLiteral("#0A3029"), QStringLiteral("#F29C63"), QStringLiteral("#FBE3D0")};
    kit.font = QStringLiteral("Inter");
    kit.forbiddenWords = {QStringLiteral("barato"), QStringLiteral("milagre")};
    kit.competitors = {QStringLiteral("Café do Norte")};
    return kit;
}

services::OutputEntry outputEntry(const QString &id, const QString &title, const QStringList &pictures)
{
    services::OutputEntry entry;
    entry.id = id;
    entry.briefId = QStringLiteral("brf_1");
    entry.title = title;
    entry.madeAt = SystemClock().now() - std::chrono::minutes(12);
    entry.variations = static_cast<int>(pictures.size());
    entry.approved = 2;
    entry.sources = 3;
    entry.bestScore = 82.4;
    entry.pictures = pictures;
    return entry;
}

services::BriefEntry briefEntry(const QString &id, const QString &title, const QString &picture)
{
    services::BriefEntry entry;
    entry.id = id;
    entry.title = title;
    entry.savedAt = SystemClock().now() - std::chrono::hours(3);
    entry.version = 2;
    entry.sources = 3;
    entry.outputs = 1;
    entry.pictureFile = picture;
    return entry;
}

} // namespace mci::test
