// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class ElidedLabel;
class IconButton;

/** Title of an output, how many creatives it is inspired by, and what can be done with all of it. */
class ResultHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultHeader(Look &look, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    /** Without an output there is nothing to do; `reason` says why there is nothing to export. */
    void setUsable(bool usable, const QString &reason);
    [[nodiscard]] QWidget *exportButton() const;

Q_SIGNALS:
    void backWanted();
    void briefWanted();
    void exportWanted();
    void copyWanted();
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openMenu();
    void shareRoom();
    void applyLook();

    Look &m_look;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    Button *m_brief;
    Button *m_export;
    IconButton *m_more;
};

} // namespace mci::ui
