// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made/FilePicture.h"

namespace mci::ui {

class Spinner;
class Tag;

/** A variation's picture on its card, with what is said over it: stopped, chosen, being changed. */
class CardPicture final : public FilePicture
{
    Q_OBJECT

public:
    CardPicture(Look &look, PictureDesk &desk, QWidget *parent);

    void setBlocked(bool blocked);
    void setChosen(bool chosen);
    void setBusy(bool busy);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    Tag *m_tag;
    Spinner *m_spinner;
    bool m_blocked = false;
    bool m_chosen = false;
};

} // namespace mci::ui
