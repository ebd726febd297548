// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/SyncProgress.h"

#include "theme/Look.h"

#include <QWidget>

class QLabel;

namespace mci::ui {

class ElidedLabel;
class ProgressLine;
class Spinner;
class TextLabel;

/** One stage of a sync: its state, what is happening, how far it is. */
class StagePart : public QWidget
{
    Q_OBJECT

public:
    StagePart(Look &look, const QString &title, QWidget *parent);

    void setStage(const SyncStage &stage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    QString m_title;
    SyncStage m_stage;
    QLabel *m_icon;
    Spinner *m_spinner;
    TextLabel *m_name;
    ElidedLabel *m_caption;
    ProgressLine *m_bar;
};

} // namespace mci::ui
