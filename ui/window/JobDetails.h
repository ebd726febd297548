// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/JobRowContent.h"

#include <QWidget>

namespace mci::ui {

class TextLabel;

/** Below a row, when asked for: what is safe, and a text for a support request that can be copied. */
class JobDetails : public QWidget
{
    Q_OBJECT

public:
    JobDetails(Look &look, QWidget *parent);

    void setContent(const JobRowContent &content);

private:
    TextLabel *m_safe;
    TextLabel *m_technical;
};

} // namespace mci::ui
