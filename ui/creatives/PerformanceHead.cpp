// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PerformanceHead.h"

#include "creatives/CardTips.h"
#include "creatives/ConfidenceText.h"
#include "creatives/TrendText.h"
#include "text/KpiText.h"
#include "widgets/FlowRow.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"
#include "widgets/WhiskerBar.h"

#include <QHBoxLayout>

namespace mci::ui {

using domain::stats::Badge;

namespace {

constexpr int kPicture = 172;
constexpr int kBeside = 20;
/** Beside the picture in a panel of the usual width. */
constexpr int kWordsRoom = 193;

} // namespace

PerformanceHead::PerformanceHead(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_picture(new CreativePicture(look, thumbnails, this))
    , m_goalName(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_goalValue(new TextLabel(look, TypeRole::MetricL, Role::Text, {}, this))
    , m_delta(new TextLabel(look, TypeRole::Small, Role::Text3, {}, this))
    , m_whisker(new WhiskerBar(look, this))
    , m_interval(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_median(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
    , m_place(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_needs(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_tags(new QWidget(this))
    , m_badge(new Tag(look, TagKind::Neutral, {}, {}, m_tags))
    , m_chance(new Tag(look, TagKind::Neutral, {}, {}, m_tags))
    , m_vote(new Tag(look, TagKind::Neutral, {}, {}, m_tags))
{
    m_picture->setObjectName(QStringLiteral("panelPicture"));
    m_picture->setFixedSize(kPicture, kPicture);
    m_goalValue->setObjectName(QStringLiteral("panelGoal"));
    m_delta->setObjectName(QStringLiteral("panelDelta"));
    m_whisker->setObjectName(QStringLiteral("panelWhisker"));
    m_interval->setObjectName(QStringLiteral("panelInterval"));
    m_needs->setObjectName(QStringLiteral("panelNeeds"));
    m_badge->setObjectName(QStringLiteral("panelBadge"));
    m_chance->setObjectName(QStringLiteral("panelChance"));
    m_vote->setObjectName(QStringLiteral("panelVote"));
    for (TextLabel *label : {m_goalName, m_interval, m_median, m_place, m_needs})
        label->setWordWrap(true);
    auto *tags = new FlowRow(m_tags);
    tags->setContentsMargins(0, 4, 0, 0);
    for (Tag *tag : {m_badge, m_chance, m_vote})
        tags->addWidget(tag);
    auto *goal = new QHBoxLayout;
    goal->setSpacing(8);
    goal->addWidget(m_goalValue);
    goal->addWidget(m_delta, 1, Qt::AlignLeft | Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_goalName);
    words->addLayout(goal);
    words->addWidget(m_whisker);
    for (QWidget *part : std::initializer_list<QWidget *>{m_interval, m_median, m_place, m_needs, m_tags})
        words->addWidget(part);
    words->addStretch();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kBeside);
    m_row->addWidget(m_picture, 0, Qt::AlignTop | Qt::AlignLeft);
    m_row->addLayout(words, 1);
    connect(&look, &Look::changed, this, &PerformanceHead::fit);
}

void PerformanceHead::setCreative(const CreativeRow &row, const CreativeContext &context)
{
    m_picture->setCreative(row);
    setGoal(row, context);
    setCertainty(row, context);
    setTags(row, context);
    //: Side panel: place in the ranking
    m_place->setText(row.rank > 0 ? tr("Rank %1").arg(row.rank) : QString());
    m_place->setToolTip(TrendText::movementTip(row, context));
    m_place->setVisible(row.rank > 0);
    m_needs->setText(CreativeText::stillNeeded(row, context));
    m_needs->setVisible(row.failed.has_value());
}

void PerformanceHead::setGoal(const CreativeRow &row, const CreativeContext &context)
{
    const QString goal = text::kpiText(context.goal, context.objective);
    const int days = static_cast<int>(context.window.days());
    //: Side panel, above the large figure. %1: a KPI such as ROAS
    m_goalName->setText(context.window.since.isValid() ? tr("%1 · %n day(s)", "", days).arg(goal) : goal);
    const auto value = row.item->ranked.kpis[context.goal];
    m_goalValue->setText(context.figures.kpi(context.goal, value, MoneyStyle::Full));
    m_goalValue->setToolTip(CardTips::figure(context.goal, row, context));
    const Delta delta = TrendText::delta(context.goal, row, context);
    m_delta->setText(delta.text());
    m_delta->setRole(delta.role());
    m_delta->setAccessibleName(delta.spoken());
    m_delta->setToolTip(m_goalValue->toolTip());
    m_delta->setVisible(value && !delta.isEmpty());
}

void PerformanceHead::setCertainty(const CreativeRow &row, const CreativeContext &context)
{
    const auto whisker = ConfidenceText::whisker(row, context);
    const QString interval = whisker ? ConfidenceText::interval(row, context) : QString();
    const QString median = whisker ? ConfidenceText::median(context) : QString();
    if (whisker)
        m_whisker->setData(*whisker);
    m_whisker->setAccessibleName(median.isEmpty() ? interval : interval + QStringLiteral("; ") + median);
    m_whisker->setToolTip(ConfidenceText::toolTip(row, context));
    m_whisker->setVisible(whisker.has_value());
    m_interval->setText(interval);
    m_interval->setVisible(!interval.isEmpty());
    m_median->setText(median);
    m_median->setVisible(!median.isEmpty());
}

void PerformanceHead::setTags(const CreativeRow &row, const CreativeContext &context)
{
    const auto badge = ConfidenceText::badge(row, context);
    const bool proven = badge == Badge::Proven;
    m_badge->setKind(proven ? TagKind::Good : TagKind::Neutral);
    m_badge->setIconName(proven ? QStringLiteral("check") : QString());
    m_badge->setText(badge ? ConfidenceText::badgeText(*badge) : QString());
    m_badge->setVisible(badge.has_value());
    m_chance->setText(ConfidenceText::chanceOfTop(row, context));
    m_chance->setVisible(badge.has_value());
    const bool hasVote = context.medianSpend && *context.medianSpend > 0;
    const double vote = hasVote ? row.spend() / *context.medianSpend : 0;
    //: Side panel: how much Meta spends on this creative, as a multiple of the account's median. %1: such as 3.1×
    m_vote->setText(hasVote ? tr("Meta's vote %1").arg(context.figures.times(vote)) : QString());
    //: Side panel, tooltip of "Meta's vote"
    m_vote->setToolTip(tr("Spend ÷ median spend of the account's ads: how much Meta chose to deliver it. Where this "
                          "and the rank disagree, a closer look pays."));
    m_vote->setVisible(hasVote);
    m_tags->setVisible(badge || hasVote);
    fit();
}

void PerformanceHead::fit()
{
    // Beside the picture there is no room for much larger text, nor for the longest words of some languages.
    const bool beside = m_look.scaled(kPicture) <= kPicture + kPicture / 3
        && (m_tags->isHidden() || m_tags->layout()->minimumSize().width() <= kWordsRoom);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace mci::ui
