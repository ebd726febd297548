// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace mci::ui {

/**
 * One key of a command, or with an empty key the place for another one. Pressed, it takes the next key for itself, whatever
 * that does elsewhere: Esc leaves it as it was, Backspace takes it away.
 */
class KeyChip final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyChip(Look &look, const QKeySequence &key, const QString &command, QWidget *parent = nullptr);

    [[nodiscard]] const QKeySequence &key() const { return m_key; }
    [[nodiscard]] bool isListening() const { return m_listening; }
    void listen();
    void stopListening();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void listeningChanged(bool listening);
    /** It goes on listening until somebody stops it: the key may be one that cannot be had. */
    void pressedKey(const QKeySequence &key);
    void removeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setListening(bool listening);
    void applyLook();
    [[nodiscard]] QString shownText() const;

    Look &m_look;
    QKeySequence m_key;
    bool m_listening = false;
};

} // namespace mci::ui
