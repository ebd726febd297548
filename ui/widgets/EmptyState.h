// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MessageState.h"

namespace mci::ui {

/** Nothing to show, and what to do about it. */
class EmptyState final : public MessageState
{
    Q_OBJECT

public:
    explicit EmptyState(Look &look, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QPixmap picture(const QString &icon) const override;
};

} // namespace mci::ui
