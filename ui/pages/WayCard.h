// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** One way to begin: icon, title, a sentence, and a chevron, or for the recommended one what it does. */
class WayCard : public QAbstractButton
{
    Q_OBJECT

public:
    WayCard(Look &look, const QString &icon, const QString &title, const QString &caption, QWidget *parent = nullptr);

    /** An accent border, a tag behind the title, and the word of the action in place of the chevron. */
    void setRecommended(const QString &tag, const QString &action);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /** Where the texts are shortened, a tooltip has them whole. */
    bool event(QEvent *event) override;

private:
    /** The room of a line of text beside the icon and what stands at the end. */
    [[nodiscard]] qreal textWidth() const;
    void paintTexts(QPainter &painter, const QRectF &area) const;
    void paintAction(QPainter &painter, const QRectF &area) const;
    void paintChevron(QPainter &painter, const QRectF &area) const;
    /** A part as laid out from the left, where the direction of reading puts it. */
    [[nodiscard]] QRectF placed(const QRectF &part) const;
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int textHeight() const;

    Look &m_look;
    QString m_icon;
    QString m_title;
    QString m_caption;
    QString m_tag;
    QString m_action;
};

} // namespace mci::ui
