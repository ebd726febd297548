// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DashboardPage.h"

#include "dashboard/DashboardBody.h"
#include "pages/DateText.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/PageHeader.h"
#include "window/Actions.h"
#include "window/ControlBar.h"
#include "window/DashboardExport.h"

#include <QMenu>

namespace mci::ui {

DashboardPage::DashboardPage(Look &look, Actions &actions, TopCreativesSession &session, DashboardReader &reader,
                             ThumbnailStore &thumbnails, QWidget *parent)
    : FiguresPage(look, actions, session, reader, parent)
    , m_body(new DashboardBody(look, thumbnails, this))
    , m_export(new DashboardExport(thumbnails, this))
    //: Dashboard, header: a menu of kinds of files
    , m_exportButton(new Button(look, ButtonKind::Secondary, tr("Export"), QStringLiteral("export"), this))
{
    //: Dashboard: title of the page
    build({QStringLiteral("dashboard"), tr("Dashboard"),
           //: Dashboard: the numbers could not be read
           tr("The dashboard could not be read"), m_body});
    buildExport(actions);
    connect(&empty(), &EmptyState::actionTriggered, this, &DashboardPage::creativesWanted);
    connect(m_body, &DashboardBody::creativeChosen, this, &DashboardPage::creativeWanted);
    connect(m_body, &DashboardBody::formatChosen, this, &DashboardPage::formatWanted);
    connect(m_body, &DashboardBody::callToActionChosen, this, &DashboardPage::callToActionWanted);
    connect(m_body, &DashboardBody::tagChosen, this, &DashboardPage::tagWanted);
}

void DashboardPage::buildExport(Actions &actions)
{
    m_exportButton->setObjectName(QStringLiteral("dashboardExport"));
    m_exportButton->setDisabledReason(whyNoExport());
    header().addWidget(m_exportButton);
    auto *menu = new QMenu(m_exportButton);
    menu->setObjectName(QStringLiteral("dashboardExportMenu"));
    m_export->fill(*menu);
    m_export->setSource([this] { return data(); });
    const auto open = [this, menu] {
        if (!isVisible())
            return;
        if (const QString why = whyNoExport(); !why.isEmpty())
            Q_EMIT toastWanted(why);
        else
            menu->popup(m_exportButton->mapToGlobal(QPoint(0, m_exportButton->height() + 4)));
    };
    connect(m_exportButton, &QPushButton::clicked, menu, open);
    connect(actions[ActionId::Export], &QAction::triggered, menu, open);
    connect(m_export, &DashboardExport::began, this, &DashboardPage::exportBegan);
    connect(m_export, &DashboardExport::told, this, &DashboardPage::toastWanted);
}

void DashboardPage::cancelExport()
{
    m_export->cancel();
}

void DashboardPage::showData(const std::shared_ptr<const DashboardData> &data)
{
    m_body->setDashboard(*data);
}

bool DashboardPage::fillEmpty(const DashboardData *data, EmptyState &empty)
{
    //: Dashboard: there are no numbers
    empty.setContent({}, tr("Nothing to show yet"),
                     //: Dashboard: there are no numbers
                     tr("This period has no numbers on this computer. Top creatives says what is missing."),
                     //: Dashboard: button
                     tr("Open Top creatives"), {});
    return !data || !data->hasCreatives();
}

void DashboardPage::onRead()
{
    FiguresPage::onRead();
    m_exportButton->setDisabledReason(whyNoExport());
    Q_EMIT exportChanged();
    const DashboardData *shown = data();
    const bool compares = shown && shown->trends && shown->trends->hasBefore;
    bar().setComparison(compares ? dateRangeText(shown->trends->before) : QString());
}

QString DashboardPage::whyNoExport() const
{
    const DashboardData *shown = data();
    //: Dashboard, header: why the button cannot be pressed
    return shown && shown->hasCreatives() ? QString() : tr("There is nothing to export yet");
}

QStringList DashboardPage::remarks(const DashboardData &data) const
{
    if (data.trendsError) {
        //: Dashboard, status line: why there are no curves and no comparison; %1 is what went wrong, a sentence or more
        return {tr("Days could not be read, so curves and comparisons are missing: %1")
                    .arg(text::errorMessage(*data.trendsError))};
    }
    if (!data.trends)
        //: Dashboard, status line: why there are no curves and no comparison
        return {tr("Days are not stored yet: curves and comparisons come with them")};
    if (data.trends->provisional)
        //: Dashboard, status line
        return {tr("The last days may still change at Meta")};
    return {};
}

int DashboardPage::placeOf(const QString &creativeId) const
{
    const DashboardData *shown = data();
    if (!shown)
        return 0;
    for (std::size_t i = 0; i < shown->answer.top.creatives.size(); ++i) {
        if (shown->answer.top.creatives[i].creative.id == creativeId)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace mci::ui
