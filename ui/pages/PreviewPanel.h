// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/AnalysisForm.h"
#include "services/CreativeOverview.h"
#include "widgets/Panel.h"

namespace mci::ui {

class FunnelBars;
class Note;
class TextLabel;
struct FunnelStep;

/** What the minimums of the form would leave, or one sentence where nobody knows yet. */
class PreviewPanel : public Panel
{
    Q_OBJECT

public:
    explicit PreviewPanel(Look &look, QWidget *parent = nullptr);

    void setPreview(const services::GuardrailPreview &preview, const AnalysisForm &form);
    void setUnknown(const QString &sentence);

private:
    TextLabel *m_source;
    FunnelBars *m_bars;
};

/** In the order in which the ranking tries them: spend, conversions, impressions. */
[[nodiscard]] std::vector<FunnelStep> funnelSteps(const services::GuardrailPreview &preview, const AnalysisForm &form);

} // namespace mci::ui
