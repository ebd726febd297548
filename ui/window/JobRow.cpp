// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobRow.h"

#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/ProgressLine.h"
#include "widgets/Spinner.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"
#include "window/JobDetails.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kGap = 12;
constexpr int kBarWidth = 305;
constexpr int kSmallestBar = 120;
/** Room for "100%", so that the bars end at one line. */
constexpr int kPercentWidth = 36;

Button *rowButton(Look &look, ButtonKind kind, const QString &text, const char *name, QWidget *parent)
{
    auto *button = new Button(look, kind, text, {}, parent);
    button->setCompact(true);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

JobRow::JobRow(Look &look, JobRowKind kind, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_spinner(new Spinner(look, this))
    , m_title(new ElidedLabel(look, TypeRole::Body, Role::Text, this))
    , m_caption(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_progress(new QWidget(this))
    , m_bar(new ProgressLine(look, m_progress))
    , m_percent(new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, m_progress))
    , m_tag(new Tag(look, TagKind::Neutral, {}, {}, this))
    //: Activity: shows codes for a support request
    , m_detailsButton(rowButton(look, ButtonKind::Quiet, tr("Details"), "jobDetails", this))
    , m_act(rowButton(look, ButtonKind::Secondary, {}, "jobAct", this))
    //: Activity: takes the work out of the queue
    , m_giveUp(new IconButton(look, QStringLiteral("close"), tr("Cancel"), this))
    , m_details(new JobDetails(look, this))
{
    setObjectName(QStringLiteral("jobRow"));
    build();
    connect(m_act, &QPushButton::clicked, this, &JobRow::act);
    connect(m_giveUp, &QToolButton::clicked, this, [this] { Q_EMIT cancelWanted(m_content.jobId); });
    connect(m_detailsButton, &QPushButton::clicked, this, [this] { m_details->setVisible(!m_details->isVisible()); });
    connect(&m_look, &Look::changed, this, &JobRow::applyLook);
}

void JobRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 9);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    const Qt::Alignment side = m_kind == JobRowKind::Page ? Qt::AlignVCenter : Qt::AlignTop;
    row->addWidget(m_icon, 0, side);
    row->addWidget(m_spinner, 0, side);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_caption->setWordWrap(true);
    m_caption->setObjectName(QStringLiteral("jobCaption"));
    words->addWidget(m_title);
    words->addWidget(m_caption);
    row->addLayout(words, 1);
    buildProgress(m_kind == JobRowKind::Page ? static_cast<QBoxLayout &>(*row) : *words);
    row->addWidget(m_tag, 0, Qt::AlignVCenter);
    m_giveUp->setObjectName(QStringLiteral("jobGiveUp"));
    row->addWidget(m_detailsButton);
    row->addWidget(m_act);
    row->addWidget(m_giveUp);
    column->addLayout(row);
    m_details->setContentsMargins(kIcon + kGap, 0, 0, 0);
    column->addWidget(m_details);
    m_details->hide();
}

void JobRow::buildProgress(QBoxLayout &into)
{
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, m_kind == JobRowKind::Page ? 0 : 5, 0, 0);
    row->setSpacing(kGap);
    m_bar->setObjectName(QStringLiteral("jobBar"));
    m_bar->setMinimumWidth(kSmallestBar);
    if (m_kind == JobRowKind::Page)
        m_bar->setMaximumWidth(kBarWidth);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_bar, 1);
    row->addWidget(m_percent);
    into.addWidget(m_progress);
}

void JobRow::setContent(const JobRowContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_caption->setText(content.caption);
    m_progress->setVisible(content.progress.has_value());
    m_bar->setValue(content.progress.value_or(0));
    //: Activity: how far, a number
    m_percent->setText(tr("%1%").arg(qRound(content.progress.value_or(0) * 100)));
    m_tag->setText(content.tag);
    m_tag->setVisible(!content.tag.isEmpty());
    m_details->setContent(content);
    setAccessibleName(content.spoken);
    applyLook();
    showActions();
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_look.color(Role::BorderSubtle));
}

void JobRow::applyLook()
{
    const bool runs = m_content.progress.has_value();
    m_spinner->setVisible(runs);
    m_icon->setVisible(!runs);
    const int extent = m_look.scaled(kIcon);
    m_icon->setFixedSize(extent, extent);
    m_icon->setPixmap(m_look.pixmap(m_content.icon, extent, devicePixelRatioF(), m_content.iconRole));
    m_percent->setMinimumWidth(m_look.scaled(kPercentWidth));
}

void JobRow::showActions()
{
    const bool busy = m_content.cancelling;
    m_act->setVisible(m_content.act != JobAct::None);
    m_act->setKind(m_content.act == JobAct::Open ? ButtonKind::Quiet : ButtonKind::Secondary);
    m_act->setIconName(m_content.act == JobAct::Retry && m_kind == JobRowKind::Page ? QStringLiteral("sync")
                                                                                    : QString());
    m_act->setText(JobWords::act(m_content.act));
    m_act->setEnabled(!busy);
    m_giveUp->setVisible(m_content.canGiveUp);
    m_giveUp->setEnabled(!busy);
    const bool explains = m_kind == JobRowKind::Page && !m_content.technical.isEmpty();
    m_detailsButton->setVisible(explains);
    if (!explains)
        m_details->hide();
}

void JobRow::act()
{
    switch (m_content.act) {
    case JobAct::Cancel:
        Q_EMIT cancelWanted(m_content.jobId);
        return;
    case JobAct::Retry:
        Q_EMIT retryWanted(m_content.jobId);
        return;
    case JobAct::Open:
        if (m_content.outputId.isEmpty())
            Q_EMIT openWanted(m_content.organizationId, m_content.adAccountId);
        else
            Q_EMIT outputWanted(m_content.organizationId, m_content.outputId);
        return;
    case JobAct::SignIn:
        Q_EMIT loginWanted(m_content.connectionId);
        return;
    case JobAct::None:
        return;
    }
}

} // namespace mci::ui
