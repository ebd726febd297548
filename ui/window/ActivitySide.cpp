// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ActivitySide.h"

#include "base/Clock.h"
#include "widgets/Button.h"
#include "window/HealthPanel.h"
#include "window/QuotaPanel.h"
#include "window/QuotaWatch.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QUrl>

namespace mci::ui {

namespace {

constexpr int kWidth = 320;
constexpr int kGap = 14;

} // namespace

ActivitySide::ActivitySide(Look &look, Backend &backend, const QuotaWatch &quotas, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_quotas(quotas)
    , m_panels(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_quotaPanel(new QuotaPanel(look, this))
    , m_health(new HealthPanel(look, this))
{
    setObjectName(QStringLiteral("activitySide"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_panels->setSpacing(kGap);
    m_panels->addWidget(m_quotaPanel, 1, Qt::AlignTop);
    m_panels->addWidget(m_health, 1, Qt::AlignTop);
    column->addLayout(m_panels);
    //: Activity: shows the folder with the log files
    auto *logs = new Button(look, ButtonKind::Secondary, tr("Open log folder"), QStringLiteral("folder"), this);
    logs->setCompact(true);
    logs->setObjectName(QStringLiteral("openLogs"));
    column->addWidget(logs, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(logs, &QPushButton::clicked, this, &ActivitySide::openLogs);
    connect(&m_quotas, &QuotaWatch::changed, this, &ActivitySide::showQuotas);
    showQuotas();
    setLying(false);
}

void ActivitySide::setLying(bool lying)
{
    m_panels->setDirection(lying ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int width = m_look.scaled(kWidth);
    setMinimumWidth(lying ? 0 : width);
    setMaximumWidth(lying ? QWIDGETSIZE_MAX : width);
}

void ActivitySide::readHealth()
{
    m_backend.health().then(this, [this](const Result<services::HealthAnswer> &health) {
        if (health)
            m_health->setHealth(*health);
    });
}

void ActivitySide::showQuotas()
{
    m_quotaPanel->setQuotas(m_quotas.answer(), SystemClock().now());
}

void ActivitySide::openLogs()
{
    const QString folder = m_backend.facts().logFolder;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    //: Toast: the folder of the log files could not be shown; %1 is a path
    Q_EMIT toastWanted(tr("The folder could not be opened. It is %1").arg(folder), false);
}

} // namespace mci::ui
