// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/SyncProgress.h"

#include "widgets/Panel.h"

namespace mci::ui {

class ElidedLabel;
class ProgressLine;
class StagePart;
class TextLabel;

/** A sync while it runs, in place of the figures: the whole and its stages. */
class StageStrip : public Panel
{
    Q_OBJECT

public:
    explicit StageStrip(Look &look, QWidget *parent = nullptr);

    void setProgress(const SyncProgress &progress, UtcTime now);

private:
    void build();
    [[nodiscard]] static QString captionOf(const SyncProgress &progress, UtcTime now);

    Look &m_look;
    TextLabel *m_title;
    TextLabel *m_percent;
    ProgressLine *m_bar;
    ElidedLabel *m_caption;
    StagePart *m_insights;
    StagePart *m_ranking;
    StagePart *m_creatives;
};

} // namespace mci::ui
