// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobRow.h"

#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ProgressLine.h"
#include "widgets/Spinner.h"
#include "widgets/TextLabel.h"
#include "window/JobGroups.h"
#include "window/JobWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

namespace {

using domain::JobState;

constexpr int kIcon = 18;
constexpr int kBarWidth = 305;

struct RowIcon
{
    const char *name;
    Role role;
};

RowIcon iconOf(const domain::Job &job)
{
    switch (job.state) {
    case JobState::Completed:
        return {"check-circle", Role::Good};
    case JobState::Failed:
        return {"warning", Role::Bad};
    case JobState::WaitingLogin:
        return {"lock", Role::Warn};
    case JobState::Cancelled:
        return {"close", Role::Text3};
    case JobState::Pending:
    case JobState::Processing:
    case JobState::Postponed:
        break;
    }
    return {"clock", Role::Text2};
}

Button *rowButton(Look &look, ButtonKind kind, const QString &text, const QString &icon, const char *name,
                  QWidget *parent)
{
    auto *button = new Button(look, kind, text, icon, parent);
    button->setCompact(true);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

JobRow::JobRow(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_icon(new QLabel(this))
    , m_spinner(new Spinner(look, this))
    , m_title(new ElidedLabel(look, TypeRole::Body, Role::Text, this))
    , m_caption(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_bar(new ProgressLine(look, this))
    , m_percent(new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, this))
    //: Activity: shows codes for a support request
    , m_detailsButton(rowButton(look, ButtonKind::Quiet, tr("Details"), {}, "jobDetails", this))
    //: Activity: stops the work
    , m_cancel(rowButton(look, ButtonKind::Secondary, tr("Cancel"), {}, "jobCancel", this))
    //: Activity
    , m_retry(rowButton(look, ButtonKind::Secondary, tr("Try again"), QStringLiteral("sync"), "jobRetry", this))
    //: Activity: opens the login at Meta
    , m_login(rowButton(look, ButtonKind::Secondary, tr("Sign in again"), QStringLiteral("key"), "jobLogin", this))
    , m_details(new QWidget(this))
    , m_detailsText(new TextLabel(look, TypeRole::Mono, Role::Text2, {}, m_details))
{
    setObjectName(QStringLiteral("jobRow"));
    build();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted(m_job.id);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryWanted(m_job.id); });
    connect(m_login, &QPushButton::clicked, this, [this] { Q_EMIT loginWanted(m_job.connectionId); });
    connect(m_detailsButton, &QPushButton::clicked, this, &JobRow::toggleDetails);
    connect(&m_look, &Look::changed, this, &JobRow::showIcon);
}

void JobRow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 9, 16, 9);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_icon->setFixedSize(kIcon, kIcon);
    row->addWidget(m_icon);
    row->addWidget(m_spinner);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_caption->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    row->addLayout(words, 1);
    m_bar->setFixedWidth(kBarWidth);
    row->addWidget(m_bar);
    row->addWidget(m_percent);
    for (Button *button : {m_detailsButton, m_cancel, m_retry, m_login})
        row->addWidget(button);
    column->addLayout(row);

    auto *details = new QHBoxLayout(m_details);
    details->setContentsMargins(kIcon + 12, 0, 0, 0);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsText->setObjectName(QStringLiteral("jobDetailsText"));
    m_detailsText->setWordWrap(true);
    details->addWidget(m_detailsText, 1);
    //: Activity: copies the details of a job
    Button *copy =
        rowButton(m_look, ButtonKind::Secondary, tr("Copy"), QStringLiteral("copy"), "jobDetailsCopy", m_details);
    details->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_detailsText->text()); });
    column->addWidget(m_details);
    m_details->hide();
}

void JobRow::setJob(const domain::Job &job, const WorkspaceSnapshot &workspace, UtcTime now)
{
    m_job = job;
    m_title->setText(JobWords::title(job, workspace));
    m_caption->setText(JobWords::caption(job, now));
    const bool runs = job.state == JobState::Processing;
    m_bar->setVisible(runs);
    m_bar->setValue(job.progress);
    m_percent->setVisible(runs);
    //: Activity: how far, a number
    m_percent->setText(tr("%1%").arg(qRound(job.progress * 100)));
    m_detailsText->setText(JobWords::details(job));
    m_detailsText->setAccessibleName(m_detailsText->text());
    setAccessibleName(JobWords::spoken(job, workspace, now));
    showIcon();
    showActions();
}

void JobRow::setFirst(bool first)
{
    m_first = first;
    update();
}

void JobRow::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_look.color(Role::BorderSubtle));
}

void JobRow::showIcon()
{
    const bool runs = m_job.state == JobState::Processing;
    m_spinner->setVisible(runs);
    m_icon->setVisible(!runs);
    const RowIcon icon = iconOf(m_job);
    m_icon->setPixmap(m_look.pixmap(QLatin1String(icon.name), kIcon, devicePixelRatioF(), icon.role));
}

void JobRow::showActions()
{
    const bool canRetry = m_job.state == JobState::Failed || m_job.state == JobState::Cancelled;
    m_cancel->setVisible(!isFinal(m_job.state));
    m_cancel->setEnabled(!m_job.cancelRequested);
    m_login->setVisible(m_job.state == JobState::WaitingLogin);
    m_retry->setVisible(canRetry);
    const bool hasDetails = m_job.error || m_job.waitReason;
    m_detailsButton->setVisible(hasDetails);
    if (!hasDetails)
        m_details->hide();
}

void JobRow::toggleDetails()
{
    m_details->setVisible(!m_details->isVisible());
}

} // namespace mci::ui
