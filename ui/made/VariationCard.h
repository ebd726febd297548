// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class CardPicture;
class ElidedLabel;
class IconButton;
class LetterPill;
class OriginalityMeter;
class PictureDesk;
class Tag;
class TextLabel;

/** One variation: its picture, name, score and how far it is from everything before. The keys of a card are its grid's. */
class VariationCard final : public QWidget
{
    Q_OBJECT

public:
    VariationCard(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    /** `folder`: of the made pictures. */
    void setVariation(const services::MadeVariation &variation, const QString &folder);
    [[nodiscard]] const services::MadeVariation &variation() const { return m_variation; }
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    void setBusy(bool busy);
    /** Where what is asked of the card's export opens. */
    [[nodiscard]] QWidget *exportButton() const;
    /** Full path; empty without one. */
    [[nodiscard]] QString pictureFile() const;
    [[nodiscard]] const QImage &picture() const;
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    void chosen();
    void openWanted();
    void exportWanted();
    void anotherWanted();
    void menuWanted(const QPoint &at);
    void dragWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeName();
    [[nodiscard]] QLayout *makeFigures();

    Look &m_look;
    services::MadeVariation m_variation;
    CardPicture *m_picture;
    LetterPill *m_letter;
    ElidedLabel *m_name;
    Tag *m_approved;
    IconButton *m_export;
    Button *m_another;
    IconButton *m_more;
    TextLabel *m_score;
    TextLabel *m_value;
    OriginalityMeter *m_meter;
    QPoint m_pressed;
    bool m_chosen = false;
};

} // namespace mci::ui
