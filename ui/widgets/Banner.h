// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QLabel;

namespace mci::ui {
class Button;
class IconButton;
class TextLabel;
} // namespace mci::ui

namespace mci::ui {

enum class BannerKind { Info, Warn, Bad };

/** A row above the page: what happened and what still works, one action (empty: none), × only when closable. */
class Banner final : public QWidget
{
    Q_OBJECT

public:
    Banner(Look &look, BannerKind kind, const QString &text, const QString &action, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /** What happened, in strong type before the text. */
    void setLead(const QString &lead);
    void setAction(const QString &action);
    void setActionIcon(const QString &icon);
    void setIconName(const QString &icon);
    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    BannerKind m_kind;
    QString m_icon;
    QLabel *m_picture;
    TextLabel *m_lead;
    TextLabel *m_label;
    Button *m_action;
    IconButton *m_close;
};

} // namespace mci::ui
