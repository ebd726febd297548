// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativePanel.h"

#include "creatives/AdsManager.h"
#include "creatives/CreativeTabs.h"
#include "creatives/StatusLabel.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FlowRow.h"
#include "widgets/IconButton.h"
#include "widgets/Separator.h"
#include "widgets/TabOrder.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPadding = 20;
constexpr int kHeadHeight = 52;
constexpr int kFootHeight = 56;
constexpr int kFootAir = 12;
constexpr int kSmallestWidth = 380;
constexpr int kLargestWidth = 560;

} // namespace

CreativePanel::CreativePanel(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_name(new ElidedLabel(look, TypeRole::BodyStrong, Role::Text, this))
    , m_status(new StatusLabel(look, this))
    , m_tabs(new CreativeTabs(look, thumbnails, this))
{
    setObjectName(QStringLiteral("creativePanel"));
    m_name->setObjectName(QStringLiteral("panelName"));
    setMinimumWidth(kSmallestWidth);
    setMaximumWidth(kLargestWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    column->addWidget(new Separator(look, this));
    column->addWidget(makeFoot());
    connect(&model, &QAbstractItemModel::dataChanged, this, &CreativePanel::refresh);
    connect(&model, &CreativeModel::answerChanged, this, &CreativePanel::refresh);
    connect(&look, &Look::changed, this, [this] { update(); });
}

QWidget *CreativePanel::makeHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(kHeadHeight);
    auto *row = new QHBoxLayout(head);
    // The same at both ends, and the rest as a space of the row: that goes to the other side with the writing.
    constexpr int kEnd = 8;
    row->setContentsMargins(kEnd, 4, kEnd, 4);
    row->setSpacing(8);
    row->addSpacing(kPadding - kEnd);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_status);
    words->addStretch();
    row->addLayout(words, 1);
    const auto button = [&](const char *objectName, const char *icon, const QString &name) {
        auto *made = new IconButton(m_look, QLatin1String(icon), name, head);
        made->setObjectName(QLatin1String(objectName));
        row->addWidget(made);
        return made;
    };
    //: Side panel: button
    connect(button("panelPrevious", "chevron-up", tr("Previous creative")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT stepRequested(-1); });
    //: Side panel: button
    connect(button("panelNext", "chevron-down", tr("Next creative")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT stepRequested(1); });
    //: Side panel: button that opens the browser
    m_external = button("panelExternal", "external", tr("Open in Ads Manager"));
    connect(m_external, &QAbstractButton::clicked, this, &CreativePanel::openExternally);
    //: Side panel: button
    connect(button("panelClose", "close", tr("Close panel")), &QAbstractButton::clicked, this,
            &CreativePanel::closeRequested);
    return head;
}

QWidget *CreativePanel::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setMinimumHeight(kFootHeight);
    // Large words go below each other.
    auto *row = new FlowRow(foot);
    row->setContentsMargins(kPadding, kFootAir, kPadding, kFootAir);
    row->setGap(8);
    //: Side panel: button, adds the creative to the comparison or takes it away from it
    auto *compare = new Button(m_look, ButtonKind::Secondary, tr("Compare"), QStringLiteral("compare"), foot);
    compare->setObjectName(QStringLiteral("panelCompare"));
    connect(compare, &QAbstractButton::clicked, this, [this] { Q_EMIT compareRequested({m_id}); });
    row->addWidget(compare);
    m_open = new Button(m_look, ButtonKind::Secondary, tr("Open in Ads Manager"), QStringLiteral("external"), foot);
    m_open->setObjectName(QStringLiteral("panelOpen"));
    connect(m_open, &QAbstractButton::clicked, this, &CreativePanel::openExternally);
    row->addWidget(m_open);
    //: Side panel: button, begins a brief for new ads that are inspired by this one
    auto *generate = new Button(m_look, ButtonKind::Primary, tr("Inspire"), QStringLiteral("sparkle-generate"), foot);
    generate->setObjectName(QStringLiteral("panelGenerate"));
    connect(generate, &QAbstractButton::clicked, this, [this] { Q_EMIT generateRequested({m_id}); });
    row->addWidget(generate);
    return foot;
}

void CreativePanel::setCurrent(const QModelIndex &index)
{
    if (!index.isValid() || m_model.row(index.row()).loading)
        return;
    m_id = m_model.row(index.row()).id();
    refresh();
}

void CreativePanel::refresh()
{
    const CreativeRow *row = m_model.find(m_id);
    if (!row)
        return;
    m_name->setText(CreativeText::name(*row));
    m_status->setStatus(row->delivery,
                        CreativeText::delivery(row->delivery) + QStringLiteral(" · ") + CreativeText::kind(*row));
    m_tabs->setCreative(*row, m_model.context());
    m_url = adsManagerUrl(row->item->creative);
    //: Side panel: why the button does nothing
    const QString reason = m_url.isEmpty() ? tr("This creative has no ad that Ads Manager could show.") : QString();
    m_external->setDisabledReason(reason);
    m_open->setDisabledReason(reason);
    tabByLayout(*this);
}

void CreativePanel::openExternally()
{
    if (!m_url.isEmpty())
        Q_EMIT browserRequested(m_url);
}

void CreativePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Surface));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
