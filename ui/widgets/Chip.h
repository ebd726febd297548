// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/StateBlend.h"

#include <array>
#include <optional>

#include <QToolButton>

namespace mci::ui {

/** "Label: value ⌄": opens its menu at once, or says clicked(). */
class Chip final : public QToolButton
{
    Q_OBJECT

public:
    Chip(Look &look, const QString &icon, const QString &label, const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const QString &value() const { return m_value; }
    void setLabel(const QString &label);
    void setValue(const QString &value);
    /** Dashed outline without chevron: "Add filter". */
    void setDashed(bool dashed);
    /** Off for one that opens no list. */
    void setChevronShown(bool shown);
    /** Where there is little room: the icon alone, or the value where there is none; the tooltip has the words then. */
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /** What sizeHint() is with all words. */
    [[nodiscard]] int fullWidth() const { return widthFor(false); }
    [[nodiscard]] int foldedWidth() const { return widthFor(true); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void refreshName();
    [[nodiscard]] int widthFor(bool folded) const;
    [[nodiscard]] int wordsWidth(bool folded) const;
    [[nodiscard]] bool hasChevron() const { return m_chevron && !m_dashed; }
    [[nodiscard]] QString shownLabel(bool folded) const { return folded ? QString() : m_label; }
    [[nodiscard]] QString shownValue(bool folded) const { return folded && !m_icon.isEmpty() ? QString() : m_value; }

    Look &m_look;
    QString m_icon;
    QString m_label;
    QString m_value;
    bool m_dashed = false;
    bool m_chevron = true;
    bool m_folded = false;
    /** Asked many times for every change of the bar. */
    mutable std::array<std::optional<int>, 2> m_wordsWidths;
    StateBlend m_blend;
};

} // namespace mci::ui
