// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"

#include <vector>

class QStackedWidget;

namespace mci::ui {

class TextLabel;

enum class StepState { Waiting, Running, Done, Problem };

/** A short sequence told one below the other: what is done, what runs, what comes. */
class StepList : public Panel
{
    Q_OBJECT

public:
    explicit StepList(Look &look, QWidget *parent = nullptr);

    /** Returns its index. `icon` is shown while the step waits. */
    int addStep(const QString &icon, const QString &title, const QString &caption);
    void setState(int step, StepState state);
    void setTexts(int step, const QString &title, const QString &caption);
    void setCaption(int step, const QString &caption);
    [[nodiscard]] StepState state(int step) const { return m_steps.at(static_cast<std::size_t>(step)).state; }

private:
    struct Step
    {
        QString icon;
        StepState state = StepState::Waiting;
        /** The icon, or the spinner. */
        QStackedWidget *sign = nullptr;
        TextLabel *title = nullptr;
        TextLabel *caption = nullptr;
    };

    void refresh(const Step &step);

    Look &m_look;
    std::vector<Step> m_steps;
};

} // namespace mci::ui
