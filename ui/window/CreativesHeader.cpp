// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/CreativesHeader.h"

#include "base/Clock.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"
#include "widgets/PageHeader.h"
#include "widgets/Segmented.h"
#include "widgets/TabOrder.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"
#include "window/TimeWords.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kAgeStep = 20s;
constexpr int kWordsNeed = 900;
constexpr int kExportNeeds = 820;

} // namespace

CreativesHeader::CreativesHeader(Look &look, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    //: Top creatives: title of the page
    , m_header(new PageHeader(look, tr("Top creatives"), this))
    , m_age(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_stale(new Tag(look, TagKind::Warn, {}, QStringLiteral("clock"), this))
    //: Top creatives, header: tooltip
    , m_sync(new IconButton(look, QStringLiteral("sync"), tr("Sync now"), this))
    //: Top creatives, header: stops the sync
    , m_cancel(new Button(look, ButtonKind::Secondary, tr("Cancel"), {}, this))
    , m_switch(new Segmented(look, this))
    //: Top creatives, header
    , m_export(new Button(look, ButtonKind::Secondary, tr("Export"), QStringLiteral("export"), this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("creativesHeader"));
    build(actions);
    fillSwitch();
    connect(m_switch, &Segmented::currentChanged, this,
            [this](int id) { Q_EMIT viewModeChosen(static_cast<ViewMode>(id)); });
    connect(m_cancel, &QPushButton::clicked, this, &CreativesHeader::cancelWanted);
    m_clock->setInterval(kAgeStep);
    m_clock->start();
    connect(m_clock, &QTimer::timeout, this, &CreativesHeader::showAge);
    setSyncing(false, false, false);
}

void CreativesHeader::build(Actions &actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    m_sync->setObjectName(QStringLiteral("syncButton"));
    m_cancel->setObjectName(QStringLiteral("cancelSync"));
    m_switch->setObjectName(QStringLiteral("viewSwitch"));
    //: Top creatives, read aloud: cards or table
    m_switch->setAccessibleName(tr("View mode"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_age, m_stale, m_sync, m_cancel, m_switch, m_export})
        m_header->addWidget(widget);
    connect(m_sync, &QToolButton::clicked, actions[ActionId::SyncNow], &QAction::trigger);
    actions.followKeys(ActionId::SyncNow, m_sync, [this](const QString &keys) { m_sync->setKeys(keys); });
    connect(m_export, &QPushButton::clicked, actions[ActionId::Export], &QAction::trigger);
}

void CreativesHeader::fillSwitch()
{
    const int current = m_switch->current();
    const QSignalBlocker quiet(m_switch);
    m_switch->clear();
    //: Top creatives, header: view mode
    const QString cards = tr("Cards");
    //: Top creatives, header: view mode
    const QString table = tr("Table");
    if (m_narrow) {
        m_switch->addIconSegment(static_cast<int>(ViewMode::Cards), QStringLiteral("grid"), cards);
        m_switch->addIconSegment(static_cast<int>(ViewMode::Table), QStringLiteral("table"), table);
    } else {
        m_switch->addSegment(static_cast<int>(ViewMode::Cards), cards, QStringLiteral("grid"));
        m_switch->addSegment(static_cast<int>(ViewMode::Table), table, QStringLiteral("table"));
    }
    m_switch->setCurrent(std::max(current, 0));
    tabByLayout(*this);
}

void CreativesHeader::setFreshness(std::optional<UtcTime> fetchedAt, bool online)
{
    m_fetchedAt = fetchedAt;
    m_online = online;
    showAge();
}

void CreativesHeader::setSyncing(bool syncing, bool cancelling, bool first)
{
    m_firstSync = syncing && first;
    m_sync->setVisible(!syncing);
    m_cancel->setVisible(syncing);
    m_cancel->setEnabled(!cancelling);
    //: Top creatives, header: the sync was asked to stop and has not stopped yet
    m_cancel->setText(cancelling ? tr("Cancelling…") : tr("Cancel"));
    m_switch->setVisible(!m_firstSync);
    m_export->setVisible(!m_firstSync);
    showAge();
}

void CreativesHeader::setViewMode(ViewMode mode)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrent(static_cast<int>(mode));
}

void CreativesHeader::setCanExport(bool can)
{
    m_canExport = can;
    //: Top creatives, header: why the button cannot be pressed
    m_export->setDisabledReason(can ? QString() : tr("There is nothing to export yet"));
    fillExport();
}

void CreativesHeader::fillExport()
{
    //: Top creatives, header
    const QString words = tr("Export");
    m_export->setText(m_tight ? QString() : words);
    m_export->setAccessibleName(words);
    if (m_canExport)
        m_export->setToolTip(m_tight ? words : QString());
    m_export->updateGeometry();
}

void CreativesHeader::showAge()
{
    const UtcTime now = SystemClock().now();
    const bool stale = m_fetchedAt && !m_online;
    m_stale->setVisible(stale);
    m_age->setVisible(!stale && (m_fetchedAt || m_firstSync));
    if (stale)
        m_stale->setText(TimeWords::dataOf(*m_fetchedAt, now));
    //: Top creatives, header
    const QString age = m_fetchedAt ? TimeWords::synced(*m_fetchedAt, now) : tr("First sync");
    m_age->setText(m_tight && m_fetchedAt ? TimeWords::ago(*m_fetchedAt, now) : age);
    m_age->setToolTip(m_tight ? age : QString());
    //: Top creatives, tooltip of the sync button: %1 says when it was last, such as Synced 12 min ago
    m_sync->setName(m_fetchedAt ? tr("Sync now. %1.").arg(age) : tr("Sync now"));
}

void CreativesHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = window()->width() < 1200 || width() < kWordsNeed;
    const bool tight = width() < kExportNeeds;
    if (narrow == m_narrow && tight == m_tight)
        return;
    m_narrow = narrow;
    m_tight = tight;
    fillSwitch();
    fillExport();
    showAge();
}

} // namespace mci::ui
