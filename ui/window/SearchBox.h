// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class IconButton;
class LineEdit;

/** A button that becomes a search field; Esc clears it and folds it again. */
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    SearchBox(Look &look, const QString &placeholder, QWidget *parent);

    void open();
    /** The shortcut that opens it, for the tooltip. */
    void setKeys(const QString &keys);
    void clear();
    /** A shorter field; how much shorter says shortening(), 0 while it is closed. */
    void setShort(bool isShort);
    [[nodiscard]] int shortening() const;
    /** What sizeHint() is with the long field. */
    [[nodiscard]] int fullWidth() const { return sizeHint().width() + (m_short ? shortening() : 0); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /** A moment after the last key. */
    void searched(const QString &text);
    /** The keyboard may go back to the content. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold();

    IconButton *m_button;
    LineEdit *m_edit;
    QTimer *m_pause;
    bool m_short = false;
};

} // namespace mci::ui
