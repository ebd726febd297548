// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ErrorState.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace mci::ui {

ErrorState::ErrorState(Look &look, QWidget *parent)
    : MessageState(look, parent)
    //: Error on a page: puts the technical details on the clipboard.
    , m_copy(new Button(look, ButtonKind::Quiet, tr("Copy details"), QStringLiteral("copy"), this))
{
    m_copy->setObjectName(QStringLiteral("copyDetails"));
    m_copy->hide();
    setActionKind(ButtonKind::Secondary);
    buttonRow()->insertWidget(buttonRow()->count() - 1, m_copy);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void ErrorState::setDetails(const QString &details)
{
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
}

QPixmap ErrorState::picture(const QString &icon) const
{
    constexpr int kSize = 40;
    return look().pixmap(icon.isEmpty() ? QStringLiteral("warning") : icon, look().scaled(kSize), devicePixelRatioF(),
                         Role::Bad);
}

} // namespace mci::ui
