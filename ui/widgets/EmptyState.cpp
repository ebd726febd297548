// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "widgets/EmptyPicture.h"

namespace mci::ui {

EmptyState::EmptyState(Look &look, QWidget *parent)
    : MessageState(look, parent)
{
}

QPixmap EmptyState::picture(const QString &icon) const
{
    return emptyPicture(icon, look(), devicePixelRatioF());
}

} // namespace mci::ui
