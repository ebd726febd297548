// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class Note;
class ProgressLine;

/** Stands where patterns will be: why there are none, how far they are, and what can be done. */
class PatternsNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternsNotice(Look &look, QWidget *parent = nullptr);

    /** `whyNot`: why the button does nothing; empty where it does. */
    void setState(const PatternsState &state, const QString &whyNot);

Q_SIGNALS:
    void pressed();

private:
    [[nodiscard]] static QString textOf(const PatternsState &state);

    Note *m_note;
    ProgressLine *m_progress;
    Button *m_button;
};

} // namespace mci::ui
