// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {
class TextLabel;
}

namespace mci::ui {

enum class NoteKind { Info, Warn, Bad, Neutral };

/** A sentence on a coloured ground inside a page; wraps. */
class Note final : public QWidget
{
    Q_OBJECT

public:
    Note(Look &look, NoteKind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setKind(NoteKind kind);
    /** Another icon than that of the kind. */
    void setIconName(const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    NoteKind m_kind;
    QString m_icon;
    TextLabel *m_label;
};

} // namespace mci::ui
