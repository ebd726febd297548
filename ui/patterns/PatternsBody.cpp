// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/PatternsBody.h"

#include "dashboard/DashboardBody.h"
#include "dashboard/GroupPanel.h"
#include "dashboard/KeptFocus.h"
#include "patterns/GapsPanel.h"
#include "patterns/MatrixPanel.h"
#include "patterns/PatternTable.h"
#include "widgets/TabOrder.h"

#include <QGridLayout>

namespace mci::ui {

namespace {

constexpr int kTwoColumnsNeed = 980;

using domain::TagDimension;

PatternScale scaleOf(const Look &look, const DashboardData &dashboard)
{
    PatternScale scale;
    std::vector<domain::stats::Confidence> intervals;
    const QFontMetrics metrics(look.font(TypeRole::Small));
    scale.valueWidth = metrics.horizontalAdvance(PatternsText::kpi(dashboard));
    for (const services::DimensionResults &dimension : dashboard.patterns->dimensions) {
        for (const services::TagResult &result : dimension.tags) {
            if (!result.typical)
                continue;
            domain::stats::Confidence interval;
            interval.low = result.typical->low;
            interval.high = result.typical->high;
            intervals.push_back(interval);
            const QString value = dashboard.figures.kpi(dashboard.facts.goal, result.typical->value);
            scale.valueWidth = std::max(scale.valueWidth, metrics.horizontalAdvance(value) + 2);
        }
    }
    scale.axis = domain::stats::sharedScale(intervals);
    return scale;
}

} // namespace

PatternsBody::PatternsBody(Look &look, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("patternsBody"));
    //: Patterns, read aloud: everything below its controls
    setAccessibleName(tr("Results by pattern"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(kDashboardMargin, kDashboardTop, kDashboardMargin, 20);
    m_grid->setSpacing(kDashboardGap);
    m_left = new QWidget(content);
    m_right = new QWidget(content);
    m_effects = new GroupPanel(look, GroupPanel::tags(), content);
    m_effects->setObjectName(QStringLiteral("patternEffects"));
    m_matrix = new MatrixPanel(look, content);
    m_matrix->setObjectName(QStringLiteral("matrixPanel"));
    //: Patterns, title of a panel: how a creative wins people
    m_approach = new PatternTable(
        look, tr("Approach"),
        {TagDimension::Benefit, TagDimension::Urgency, TagDimension::Tone, TagDimension::Targeting}, content);
    m_approach->setObjectName(QStringLiteral("approachResults"));
    //: Patterns, title of a panel: how a creative looks
    m_visual =
        new PatternTable(look, tr("Visual"),
                         {TagDimension::Layout, TagDimension::Style, TagDimension::Mood, TagDimension::Contrast,
                          TagDimension::Photography, TagDimension::Balance, TagDimension::Ratio, TagDimension::Element},
                         content);
    m_visual->setObjectName(QStringLiteral("visualResults"));
    //: Patterns, title of a panel: what a creative says
    m_message = new PatternTable(look, tr("Message"), {TagDimension::ImageText, TagDimension::Language}, content);
    m_message->setObjectName(QStringLiteral("messageResults"));
    m_gaps = new GapsPanel(look, content);
    m_gaps->setObjectName(QStringLiteral("patternGaps"));
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    for (PatternTable *table : {m_approach, m_visual, m_message})
        connect(table, &PatternTable::tagChosen, this, [this](const QString &name) { Q_EMIT tagsChosen({name}); });
    connect(m_effects, &GroupPanel::groupChosen, this, [this](const QString &name) { Q_EMIT tagsChosen({name}); });
    connect(m_matrix, &MatrixPanel::pairChosen, this, &PatternsBody::tagsChosen);
    for (QWidget *side : {m_left, m_right}) {
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(kDashboardGap);
    }
    arrange();
}

void PatternsBody::setDashboard(const std::shared_ptr<const DashboardData> &read)
{
    const DashboardData &dashboard = *read;
    const KeptFocus focus(*widget());
    const PatternScale scale = scaleOf(m_look, dashboard);
    m_effects->setComparison(dashboard.facts.tags, dashboard, GroupPanel::whyNoTags(dashboard));
    m_matrix->setResults(read);
    for (PatternTable *table : {m_approach, m_visual, m_message})
        table->setResults(dashboard, scale);
    m_gaps->setResults(*dashboard.patterns);
    tabByLayout(*widget());
}

void PatternsBody::arrange()
{
    const bool narrow = viewport()->width() < kTwoColumnsNeed;
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    const auto fill = [](QWidget *side, std::initializer_list<QWidget *> panels) {
        auto *column = static_cast<QVBoxLayout *>(side->layout());
        while (QLayoutItem *item = column->takeAt(0))
            delete item;
        for (QWidget *panel : panels)
            column->addWidget(panel);
        column->addStretch(1);
    };
    if (narrow) {
        fill(m_left, {m_effects, m_matrix, m_approach, m_visual, m_message, m_gaps});
        fill(m_right, {});
    } else {
        fill(m_left, {m_effects, m_approach, m_message, m_gaps});
        fill(m_right, {m_matrix, m_visual});
    }
    m_right->setVisible(!narrow);
    m_grid->removeWidget(m_left);
    m_grid->removeWidget(m_right);
    m_grid->addWidget(m_left, 0, 0);
    if (!narrow)
        m_grid->addWidget(m_right, 0, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    tabByLayout(*widget());
}

void PatternsBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace mci::ui
