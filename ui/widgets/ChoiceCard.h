// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** A choice that needs a sentence: icon, title and caption on a card, with an accent border when chosen. */
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(Look &look, const QString &icon, const QString &title, const QString &caption,
               QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /** A round mark at the right that shows whether it is chosen; off by default. */
    void setShowsRadio(bool shows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRadio(QPainter &painter, const QRectF &circle);
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textWidth(int width) const;

    Look &m_look;
    QString m_icon;
    QString m_title;
    QString m_caption;
    bool m_showsRadio = false;
};

} // namespace mci::ui
