// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/LineEdit.h"

namespace mci::ui {
class IconButton;
}

namespace mci::ui {

/** A secret: masked until the eye is pressed, never remembered by the input method. */
class SecretEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(Look &look, QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const;
    void setRevealed(bool revealed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeEye();

    IconButton *m_eye;
};

} // namespace mci::ui
