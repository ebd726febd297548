// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/CreativeLine.h"

#include "dashboard/CreativeThumb.h"
#include "dashboard/KeptFocus.h"
#include "text/Isolated.h"
#include "theme/Painters.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kSymbolBox = 28;
constexpr int kSymbolSize = 16;
constexpr int kLineGap = 12;

} // namespace

CreativeLine::CreativeLine(Look &look, ThumbnailStore &thumbnails, const CreativeLineContent &content, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_content(content)
{
    setObjectName(QStringLiteral("creativeLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 9, 0, 9);
    row->setSpacing(kLineGap);
    // For the symbol, on whichever side the line begins: a margin would stay at the left.
    row->addSpacing(kSymbolBox + kLineGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new ElidedLabel(look, TypeRole::BodyStrong, Role::Text, this);
    title->setText(content.title);
    auto *caption = new ElidedLabel(look, TypeRole::Small, Role::Text2, this);
    caption->setText(content.caption);
    words->addWidget(title);
    words->addWidget(caption);
    row->addLayout(words, 1);
    auto *thumb = new CreativeThumb(look, thumbnails, this);
    thumb->setCreative(content.creativeId, content.thumbnailFile, content.title);
    // The button beside it does the same.
    thumb->setFocusPolicy(Qt::ClickFocus);
    row->addWidget(thumb);
    //: Dashboard: leads to the creative that the line is about
    auto *open = new Button(look, ButtonKind::Secondary, tr("Show"), {}, this);
    open->setObjectName(QStringLiteral("showCreative"));
    open->setCompact(true);
    open->setProperty(kFocusKey, content.creativeId);
    //: Dashboard, button read aloud: %1 is what the line says of the creative
    open->setAccessibleName(tr("Show: %1").arg(text::isolated(content.title)));
    open->setAccessibleDescription(content.caption);
    row->addWidget(open);
    if (!content.toolTip.isEmpty())
        setToolTip(content.toolTip);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_content.creativeId); });
    connect(thumb, &CreativeThumb::opened, this, &CreativeLine::opened);
}

void CreativeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, width(), 1, m_look.color(Role::BorderSubtle));
    const QRectF box =
        placedIn(rect(), QRectF(0, (height() - kSymbolBox) / 2.0, kSymbolBox, kSymbolBox), layoutDirection());
    paintBox(painter, box, m_look.color(m_content.soft), {}, 6);
    const QPixmap icon = m_look.pixmap(m_content.icon, kSymbolSize, devicePixelRatioF(), m_content.color);
    painter.drawPixmap(box.center() - QPointF(kSymbolSize / 2.0, kSymbolSize / 2.0), icon);
}

} // namespace mci::ui
