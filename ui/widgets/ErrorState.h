// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MessageState.h"

namespace mci::ui {

/** What happened, what is safe, one action; the details can be copied. */
class ErrorState final : public MessageState
{
    Q_OBJECT

public:
    explicit ErrorState(Look &look, QWidget *parent = nullptr);

    /** What "Copy details" puts on the clipboard; empty hides it. Already redacted. */
    void setDetails(const QString &details);

protected:
    [[nodiscard]] QPixmap picture(const QString &icon) const override;

private:
    QString m_details;
    Button *m_copy;
};

} // namespace mci::ui
