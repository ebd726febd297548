// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ActivityHeader.h"

#include "widgets/Button.h"
#include "widgets/PageHeader.h"
#include "widgets/Segmented.h"

#include <QHBoxLayout>

namespace mci::ui {

namespace {

constexpr int kMargin = 24;

} // namespace

ActivityHeader::ActivityHeader(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_pause(new Button(look, ButtonKind::Secondary, {}, {}, this))
    //: Activity: takes the rows of finished work away from the page
    , m_clear(new Button(look, ButtonKind::Secondary, tr("Clear finished"), {}, this))
    , m_filters(new Segmented(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    //: Activity: title of the page
    auto *header = new PageHeader(look, tr("Activity"), this);
    for (Button *button : {m_pause, m_clear}) {
        button->setCompact(true);
        header->addWidget(button);
    }
    column->addWidget(header);
    m_pause->setObjectName(QStringLiteral("pauseQueue"));
    m_clear->setObjectName(QStringLiteral("clearFinished"));

    m_filters->setObjectName(QStringLiteral("activityFilter"));
    //: Activity, read aloud: chooses which work is shown
    m_filters->setAccessibleName(tr("Which work to show"));
    //: Activity: which work is shown
    m_filters->addSegment(static_cast<int>(JobFilter::All), tr("All"));
    m_filters->addSegment(static_cast<int>(JobFilter::Running), {});
    m_filters->addSegment(static_cast<int>(JobFilter::Failed), {});
    //: Activity: which work is shown
    m_filters->addSegment(static_cast<int>(JobFilter::Completed), tr("Completed"));
    m_filters->setCurrent(static_cast<int>(JobFilter::All));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kMargin, 2, kMargin, 2);
    bar->addWidget(m_filters);
    bar->addStretch(1);
    column->addLayout(bar);

    connect(m_filters, &Segmented::currentChanged, this,
            [this](int id) { Q_EMIT filterChosen(static_cast<JobFilter>(id)); });
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
    connect(m_clear, &QPushButton::clicked, this, &ActivityHeader::clearWanted);
    setCounts({});
    setPaused(false);
    setClearable(false);
}

void ActivityHeader::setCounts(const JobCounts &counts)
{
    const auto with = [](const QString &text, int count) {
        return count > 0 ? text + u' ' + QLocale().toString(count) : text;
    };
    //: Activity: which work is shown; a number may follow
    m_filters->setSegmentText(static_cast<int>(JobFilter::Running), with(tr("Running"), counts.running));
    //: Activity: which work is shown; a number may follow
    m_filters->setSegmentText(static_cast<int>(JobFilter::Failed), with(tr("Failed"), counts.failed));
}

void ActivityHeader::setPaused(bool paused)
{
    m_paused = paused;
    if (paused) {
        //: Activity: lets the paused queue go on
        m_pause->setText(tr("Resume queue"));
        m_pause->setIconName(QStringLiteral("play"));
        //: Activity: tooltip
        m_pause->setToolTip(tr("Begins what waits"));
    } else {
        //: Activity: begins nothing new from then on
        m_pause->setText(tr("Pause queue"));
        m_pause->setIconName(QStringLiteral("pause"));
        //: Activity: tooltip
        m_pause->setToolTip(tr("Begins nothing new, also after a restart; what runs goes on to its end"));
    }
}

void ActivityHeader::setClearable(bool clearable)
{
    //: Activity: why the button cannot be pressed
    m_clear->setDisabledReason(clearable ? QString() : tr("Nothing finished is shown"));
}

void ActivityHeader::setFilter(JobFilter filter)
{
    m_filters->setCurrent(static_cast<int>(filter));
}

void ActivityHeader::takeFocus()
{
    m_filters->setFocus(Qt::ShortcutFocusReason);
}

} // namespace mci::ui
