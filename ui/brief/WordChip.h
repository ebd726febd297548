// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class ChipCross;

enum class ChipTone { Neutral, Never };

/** A phrase of a list, with × to take it away unless it is fixed. Delete and Backspace on the × do the same. */
class WordChip final : public QWidget
{
    Q_OBJECT

public:
    WordChip(Look &look, ChipTone tone, const QString &word, bool fixed, QWidget *parent);

    [[nodiscard]] const QString &word() const { return m_word; }
    /** nullptr of a fixed one. */
    [[nodiscard]] QWidget *cross() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont chipFont() const;
    [[nodiscard]] int crossRoom() const;
    void placeCross();
    void refresh();

    Look &m_look;
    ChipTone m_tone;
    QString m_word;
    ChipCross *m_cross = nullptr;
};

} // namespace mci::ui
