// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/Button.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mci::ui {
class TextLabel;
} // namespace mci::ui

namespace mci::ui {

/** What EmptyState and ErrorState share: a picture, a title, a sentence and up to two buttons, centred. */
class MessageState : public QWidget
{
    Q_OBJECT

public:
    /** Empty strings leave their part out. */
    void setContent(const QString &icon, const QString &title, const QString &text, const QString &action,
                    const QString &secondAction);

    /** How the first button looks: Primary without an icon in EmptyState, Secondary in ErrorState. */
    void setActionKind(ButtonKind kind, const QString &icon = {});
    /** To the first button, or to the whole where there is none. */
    void takeFocus();

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

protected:
    MessageState(Look &look, QWidget *parent);

    [[nodiscard]] virtual QPixmap picture(const QString &icon) const = 0;
    [[nodiscard]] Look &look() const { return m_look; }
    [[nodiscard]] QHBoxLayout *buttonRow() const { return m_buttons; }
    void refreshPicture();

private:
    void applyLook();

    Look &m_look;
    QString m_iconName;
    QLabel *m_picture;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
    Button *m_action;
    Button *m_second;
};

} // namespace mci::ui
