// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/OriginalityTab.h"

#include "made/LayerRow.h"
#include "made/MadeText.h"
#include "made/OriginalityMeter.h"
#include "made/PicturePair.h"
#include "made/PointsList.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kTabSide = 20;
constexpr int kTabTop = 16;
constexpr domain::CloneLayer kLayers[] = {domain::CloneLayer::Fingerprint, domain::CloneLayer::Meaning,
                                          domain::CloneLayer::Text, domain::CloneLayer::Palette,
                                          domain::CloneLayer::Composition};

TagKind kindOf(Closeness closeness)
{
    switch (closeness) {
    case Closeness::TooSimilar:
        return TagKind::Bad;
    case Closeness::Close:
        return TagKind::Warn;
    case Closeness::Inspired:
        return TagKind::Good;
    }
    Q_UNREACHABLE();
}

} // namespace

OriginalityTab::OriginalityTab(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_pictures(new PicturePair(look, desk, this))
    , m_tag(new Tag(look, TagKind::Good, {}, {}, this))
    , m_value(new TextLabel(look, TypeRole::MetricM, Role::Text, {}, this))
    , m_meter(new OriginalityMeter(look, OriginalityMeter::Kind::Whole, this))
    , m_points(new PointsList(look, this))
{
    m_tag->setObjectName(QStringLiteral("closenessTag"));
    m_value->setObjectName(QStringLiteral("originalityValue"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kTabSide, kTabTop, kTabSide, kTabTop);
    column->setSpacing(0);
    column->addWidget(m_pictures);
    column->addSpacing(14);
    column->addLayout(makeVerdict());
    column->addSpacing(6);
    column->addWidget(m_meter);
    column->addSpacing(8);
    for (const domain::CloneLayer layer : kLayers) {
        m_layers.push_back(new LayerRow(look, layer, this));
        column->addWidget(m_layers.back());
    }
    column->addSpacing(16);
    column->addWidget(m_points);
    column->addStretch();
}

QLayout *OriginalityTab::makeVerdict()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    //: New creatives, originality: how far a variation is from the most similar creative
    auto *title = new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, tr("Distance to the nearest"), this);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    row->addWidget(m_tag);
    row->addWidget(m_value);
    return row;
}

void OriginalityTab::setVariation(const services::MadeOutput &output, const services::MadeVariation &variation,
                                  const QString &folder)
{
    m_pictures->setVariation(output, variation, folder);
    showVerdict(variation.shown.verdict);
    m_points->setScores(variation.shown.scores);
}

void OriginalityTab::showVerdict(const domain::CloneVerdict &verdict)
{
    const Closeness closeness = closenessOf(verdict);
    m_tag->setKind(kindOf(closeness));
    m_tag->setText(MadeText::closeness(closeness));
    m_tag->setIconName(closeness == Closeness::Inspired ? QString() : QStringLiteral("warning"));
    m_value->setText(MadeText::share(verdict.originality));
    m_value->setRole(closeness == Closeness::TooSimilar ? Role::Bad : Role::Text);
    m_meter->setValue(verdict.originality);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const domain::CloneLayer layer = kLayers[i];
        const auto found =
            std::find_if(verdict.findings.begin(), verdict.findings.end(),
                         [layer](const domain::CloneFinding &finding) { return finding.layer == layer; });
        const bool unasked = layer == domain::CloneLayer::Meaning && verdict.encoderId.isEmpty();
        const std::optional<double> likeness =
            found == verdict.findings.end() || unasked ? std::nullopt : std::optional(found->likeness);
        const bool isPart = layer == domain::CloneLayer::Meaning && likeness && verdict.byMeaning < verdict.pictures;
        m_layers[i]->setLikeness(likeness, layer == verdict.decidedBy,
                                 isPart ? std::optional(LayerRow::Compared{verdict.byMeaning, verdict.pictures})
                                        : std::nullopt);
    }
}

bool OriginalityTab::isDrawn() const
{
    return !isVisible() || m_pictures->isDrawn();
}

} // namespace mci::ui
