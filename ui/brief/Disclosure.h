// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"

namespace mci::ui {

/** A heading that shows and hides what stands below it. */
class Disclosure final : public PaintedButton
{
    Q_OBJECT

public:
    /** Closed, with `content` hidden. */
    Disclosure(Look &look, const QString &title, QWidget *content, QWidget *parent);

    /** In small type behind the title. */
    void setSummary(const QString &summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshName();

    QString m_summary;
};

} // namespace mci::ui
