// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeDetail.h"

#include "creatives/AdsManager.h"
#include "creatives/CreativePicture.h"
#include "creatives/CreativeTabs.h"
#include "creatives/StatusLabel.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kHeadHeight = 52;
constexpr int kLeastPicture = 280;
constexpr int kLeastSide = 380;
constexpr int kWidestSide = 560;

} // namespace

CreativeDetail::CreativeDetail(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_name(new ElidedLabel(look, TypeRole::H2, Role::Text, this))
    , m_status(new StatusLabel(look, this))
    , m_picture(new CreativePicture(look, thumbnails, this))
    , m_tabs(new CreativeTabs(look, thumbnails, this))
{
    setObjectName(QStringLiteral("creativeDetail"));
    setFocusPolicy(Qt::StrongFocus);
    // The whole page has the keyboard: a ring around it would say nothing.
    setProperty("focusRadius", -1);
    m_name->setObjectName(QStringLiteral("detailName"));
    m_picture->setObjectName(QStringLiteral("detailPicture"));
    m_picture->setMinimumSize(kLeastPicture, kLeastPicture);
    m_tabs->setPictureShown(false);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, kMargin);
    left->setSpacing(0);
    left->addWidget(makeHead());
    auto *picture = new QHBoxLayout;
    picture->setContentsMargins(kMargin, 8, kMargin, 0);
    picture->addWidget(m_picture);
    left->addLayout(picture, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 3);
    row->addWidget(makeSide(), 2);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CreativeDetail::refresh);
    connect(&model, &CreativeModel::answerChanged, this, &CreativeDetail::refresh);
    connect(&look, &Look::changed, this, [this] { update(); });
}

QWidget *CreativeDetail::makeHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(kHeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 6, kMargin, 6);
    row->setSpacing(8);
    //: Page of one creative: button back to all creatives
    auto *back = new IconButton(m_look, QStringLiteral("chevron-left"), tr("Back to the list"), head);
    back->setObjectName(QStringLiteral("detailBack"));
    connect(back, &QAbstractButton::clicked, this, &CreativeDetail::closeRequested);
    row->addWidget(back);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_status);
    words->addStretch();
    row->addLayout(words, 1);
    const auto step = [&](const char *objectName, const char *icon, const QString &name, int by) {
        auto *button = new IconButton(m_look, QLatin1String(icon), name, head);
        button->setObjectName(QLatin1String(objectName));
        connect(button, &QAbstractButton::clicked, this, [this, by] { Q_EMIT stepRequested(by); });
        row->addWidget(button);
    };
    //: Page of one creative: button
    step("detailPrevious", "chevron-up", tr("Previous creative"), -1);
    //: Page of one creative: button
    step("detailNext", "chevron-down", tr("Next creative"), 1);
    return head;
}

QWidget *CreativeDetail::makeSide()
{
    m_side = new QWidget(this);
    m_side->setMinimumWidth(kLeastSide);
    m_side->setMaximumWidth(kWidestSide);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(1, kHeadHeight - 36, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    //: Page of one creative: button that opens the browser
    m_open = new Button(m_look, ButtonKind::Secondary, tr("Open in Ads Manager"), QStringLiteral("external"), m_side);
    m_open->setObjectName(QStringLiteral("detailOpen"));
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (!m_url.isEmpty())
            Q_EMIT browserRequested(m_url);
    });
    foot->addWidget(m_open);
    foot->addStretch();
    column->addLayout(foot);
    return m_side;
}

void CreativeDetail::setCurrent(const QModelIndex &index)
{
    if (!index.isValid() || m_model.row(index.row()).loading)
        return;
    m_id = m_model.row(index.row()).id();
    refresh();
}

void CreativeDetail::refresh()
{
    const CreativeRow *row = m_model.find(m_id);
    if (!row)
        return;
    m_name->setText(CreativeText::name(*row));
    m_status->setStatus(row->delivery,
                        CreativeText::delivery(row->delivery) + QStringLiteral(" · ") + CreativeText::kind(*row));
    m_picture->setCreative(*row);
    m_tabs->setCreative(*row, m_model.context());
    m_url = adsManagerUrl(row->item->creative);
    //: Page of one creative: why the button does nothing
    m_open->setDisabledReason(m_url.isEmpty() ? tr("This creative has no ad that Ads Manager could show.") : QString());
    //: Page of one creative, for screen readers. %1: everything a card says, as sentences
    setAccessibleName(tr("Creative in full. %1").arg(CreativeText::spoken(*row, m_model.context())));
}

void CreativeDetail::keyPressEvent(QKeyEvent *event)
{
    if (!actOnKey(*event))
        QWidget::keyPressEvent(event);
}

bool CreativeDetail::actOnKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (modifiers == Qt::NoModifier ? event.key() : 0) {
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return true;
    case Qt::Key_PageUp:
        m_tabs->scrollPages(-1);
        return true;
    case Qt::Key_PageDown:
        m_tabs->scrollPages(1);
        return true;
    case Qt::Key_Space:
        Q_EMIT previewRequested(m_model.indexOf(m_id));
        return true;
    default:
        break;
    }
    const auto act = m_keys.actOf(event);
    return act && perform(*act);
}

bool CreativeDetail::perform(GridAct act)
{
    switch (act) {
    case GridAct::Next:
    case GridAct::Previous:
        Q_EMIT stepRequested(act == GridAct::Next ? 1 : -1);
        return true;
    case GridAct::Copy:
        Q_EMIT copyRequested({m_id});
        return true;
    case GridAct::CopyMarkdown:
        Q_EMIT copyMarkdownRequested({m_id});
        return true;
    case GridAct::Hide:
        Q_EMIT hideRequested({m_id});
        return true;
    case GridAct::Compare:
        Q_EMIT compareRequested({m_id});
        return true;
    case GridAct::Generate:
        Q_EMIT generateRequested({m_id});
        return true;
    case GridAct::Select:
    case GridAct::SelectAll:
        return false;
    case GridAct::Unrate:
    case GridAct::Rate1:
    case GridAct::Rate2:
    case GridAct::Rate3:
    case GridAct::Rate4:
    case GridAct::Rate5:
        Q_EMIT rated({m_id}, GridKeys::stars(act).value_or(0));
        return true;
    }
    return false;
}

void CreativeDetail::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(m_model.indexOf(m_id), event->globalPos());
}

void CreativeDetail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    const QRect side = m_side->geometry();
    painter.fillRect(side, m_look.color(Role::Surface));
    const int x = layoutDirection() == Qt::RightToLeft ? side.right() : side.x();
    painter.fillRect(QRect(x, 0, 1, height()), m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
