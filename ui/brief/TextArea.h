// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QPlainTextEdit>

namespace mci::ui {

/** Some lines of text; Tab leads on. Grows with its text up to a few lines, then scrolls. */
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /** `most`: characters; what is typed beyond them is not taken. */
    TextArea(Look &look, int lines, int most, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {240, minimumHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, minimumHeight()}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    void applyDirection();
    void fit();
    void onTextChanged();

    Look &m_look;
    int m_lines;
    int m_most;
};

} // namespace mci::ui
