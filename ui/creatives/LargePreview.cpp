// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/LargePreview.h"

#include "creatives/CardTexts.h"
#include "widgets/Accessibility.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mci::ui {

LargePreview::LargePreview(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *window)
    : QWidget(window)
    , m_look(look)
    , m_model(model)
    , m_picture(new CreativePicture(look, thumbnails, this))
    , m_name(new TextLabel(look, TypeRole::H3, Role::OnScrim, {}, this))
    , m_figures(new TextLabel(look, TypeRole::Small, Role::OnScrim, {}, this))
{
    setObjectName(QStringLiteral("largePreview"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", -1);
    m_picture->setBacked(false);
    m_name->setAlignment(Qt::AlignCenter);
    m_figures->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    constexpr int kMargin = 40;
    constexpr int kGap = 8;
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin / 2);
    column->setSpacing(kGap);
    column->addWidget(m_picture, 1);
    column->addWidget(m_name);
    column->addWidget(m_figures);
    window->installEventFilter(this);
    hide();
}

void LargePreview::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_opener = QApplication::focusWidget();
    setCurrent(index);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
}

void LargePreview::setCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CreativeRow &row = m_model.row(index.row());
    if (row.loading)
        return;
    const CardTexts texts(row, m_model.context());
    m_picture->setCreative(row);
    m_name->setText(texts.name);
    m_figures->setText(row.failed ? texts.needs
                                  : QStringLiteral("%1 %2 · %3 %4")
                                        .arg(texts.goalLabel, texts.goalValue, texts.secondLabel, texts.secondValue));
    //: Large preview of a creative, for screen readers. %1: the ad's name
    setAccessibleName(tr("Preview of %1").arg(CreativeText::isolated(texts.name)));
}

void LargePreview::dismiss()
{
    hide();
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

bool LargePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LargePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_look.color(Role::Scrim));
}

void LargePreview::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
        dismiss();
        return;
    case Qt::Key_Left:
        Q_EMIT stepRequested(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepRequested(mirrored ? -1 : 1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    default:
        break;
    }
    const auto act = m_keys.actOf(*event);
    if (act == GridAct::Next || act == GridAct::Previous)
        Q_EMIT stepRequested(act == GridAct::Next ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void LargePreview::mousePressEvent(QMouseEvent * /*event*/)
{
    dismiss();
}

bool LargePreview::focusNextPrevChild(bool /*next*/)
{
    // What is below the veil is out of reach until it is closed.
    return false;
}

} // namespace mci::ui
