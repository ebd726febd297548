// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareHead.h"

#include "creatives/CreativePicture.h"
#include "creatives/CreativeText.h"
#include "creatives/StatusLabel.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/Tag.h"

#include <QApplication>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPad = 12;

} // namespace

CompareHead::CompareHead(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    //: Compare board: this creative is the one the others are measured by
    , m_reference(new Tag(look, TagKind::Accent, tr("Reference"), {}, this))
    , m_remove(new IconButton(look, QStringLiteral("close"), {}, this))
    , m_picture(new CreativePicture(look, thumbnails, this))
    , m_name(new ElidedLabel(look, TypeRole::BodyStrong, Role::Text, this))
    , m_status(new StatusLabel(look, this))
{
    setCursor(Qt::OpenHandCursor);
    m_remove->setCursor(Qt::ArrowCursor);
    auto *top = new QHBoxLayout;
    top->addWidget(m_reference);
    top->addStretch();
    top->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPad, kPad, kPad, kPad);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_picture, 1);
    column->addWidget(m_name);
    column->addWidget(m_status);
    connect(m_remove, &QAbstractButton::clicked, this, &CompareHead::removeWanted);
}

void CompareHead::setCreative(const CreativeRow &row, bool isReference)
{
    m_reference->setVisible(isReference);
    //: Compare board: button, takes a creative away. %1: its name
    m_remove->setName(tr("Remove %1").arg(CreativeText::isolated(CreativeText::name(row))));
    m_picture->setCreative(row);
    m_name->setText(CreativeText::name(row));
    m_status->setStatus(row.delivery, CreativeText::delivery(row.delivery));
}

void CompareHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressPoint = event->globalPosition().toPoint();
    Q_EMIT pressed();
}

void CompareHead::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!m_pressPoint || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (at - *m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(at);
}

void CompareHead::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressPoint.reset();
    if (!std::exchange(m_dragging, false))
        return;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void CompareHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT referenceWanted();
}

} // namespace mci::ui
