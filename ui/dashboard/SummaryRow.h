// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"

namespace mci::ui {

struct SummaryRowContent
{
    /** The same from one read to the next. */
    QString key;
    QString sentence;
    QString icon;
    Role color = Role::Text2;
    /** The creative it leads to, and its name as somebody wrote it. */
    QString creativeId;
    QString creative;
};

/** One sentence of a summary, as many lines as it needs; a click leads to the creative behind it. */
class SummaryRow final : public PaintedButton
{
    Q_OBJECT

public:
    SummaryRow(Look &look, SummaryRowContent content, QWidget *parent);

    [[nodiscard]] const SummaryRowContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF textRect(int width, int height) const;

    SummaryRowContent m_content;
};

} // namespace mci::ui
