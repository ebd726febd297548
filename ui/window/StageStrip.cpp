// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/StageStrip.h"

#include "text/ErrorValues.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ProgressLine.h"
#include "widgets/TextLabel.h"
#include "window/StagePart.h"
#include "window/TimeWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kOverallWidth = 250;

} // namespace

StageStrip::StageStrip(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_title(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    , m_percent(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    , m_bar(new ProgressLine(look, this))
    , m_caption(new ElidedLabel(look, TypeRole::Caption, Role::Text2, this))
    //: Sync: name of its first stage, the numbers of the ads
    , m_insights(new StagePart(look, tr("Insights"), this))
    //: Sync: name of a stage
    , m_ranking(new StagePart(look, tr("Ranking"), this))
    //: Sync: name of a stage
    , m_creatives(new StagePart(look, tr("Creatives"), this))
{
    setObjectName(QStringLiteral("stageStrip"));
    m_bar->setObjectName(QStringLiteral("syncBar"));
    m_insights->setObjectName(QStringLiteral("stageInsights"));
    m_ranking->setObjectName(QStringLiteral("stageRanking"));
    m_creatives->setObjectName(QStringLiteral("stageCreatives"));
    build();
}

void StageStrip::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    auto *overall = new QWidget(this);
    overall->setMaximumWidth(kOverallWidth);
    auto *column = new QVBoxLayout(overall);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(7);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_percent);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_caption);
    row->addWidget(overall, 5);
    for (StagePart *part : {m_insights, m_ranking, m_creatives})
        row->addWidget(part, 4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageStrip::setProgress(const SyncProgress &progress, UtcTime now)
{
    const int percent = qRound(progress.overall * 100);
    if (progress.cancelling) {
        //: Sync: asked to stop, has not stopped yet
        m_title->setText(tr("Cancelling…"));
    } else if (progress.resumeAt || progress.needsLogin || progress.queuePaused) {
        //: Sync: waits
        m_title->setText(tr("Paused"));
    } else {
        //: Sync: running
        m_title->setText(tr("Syncing"));
    }
    //: Sync: how far, a number
    m_percent->setText(tr("%1%").arg(percent));
    m_bar->setValue(progress.overall);
    m_caption->setText(captionOf(progress, now));
    m_insights->setStage(progress.insights);
    m_ranking->setStage(progress.ranking);
    m_creatives->setStage(progress.creatives);
    //: Sync, read aloud: %1 is a number, %2 the time left
    setAccessibleName(tr("Sync, %1 percent. %2").arg(QLocale().toString(percent), m_caption->text()));
}

QString StageStrip::captionOf(const SyncProgress &progress, UtcTime now)
{
    if (progress.queuePaused) {
        //: Sync: why it waits
        return tr("The queue is paused");
    }
    if (progress.needsLogin) {
        //: Sync: why it waits
        return tr("Waits for a new login");
    }
    if (progress.resumeAt) {
        //: Sync: %1 is a time
        return tr("Goes on by itself at %1").arg(text::localTimeText(*progress.resumeAt, now));
    }
    return progress.left ? TimeWords::left(*progress.left) : QString();
}

} // namespace mci::ui
