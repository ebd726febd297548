// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

enum class TagKind { Neutral, Accent, Good, Warn, Bad, Info };

/** A word about a state, 22 px high, with an icon (empty: none). */
class Tag final : public QWidget
{
    Q_OBJECT

public:
    Tag(Look &look, TagKind kind, const QString &text, const QString &icon, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setKind(TagKind kind);
    void setIconName(const QString &icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    TagKind m_kind;
    QString m_text;
    QString m_icon;
};

} // namespace mci::ui
