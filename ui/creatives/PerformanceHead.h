// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativePicture.h"
#include "creatives/CreativeText.h"

class QBoxLayout;

namespace mci::ui {

class Tag;
class TextLabel;
class WhiskerBar;

/** Side panel, above: the picture beside the goal, how sure it is, and what follows from that. */
class PerformanceHead final : public QWidget
{
    Q_OBJECT

public:
    PerformanceHead(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row, const CreativeContext &context);
    void setPictureShown(bool shown) { m_picture->setVisible(shown); }

private:
    void setGoal(const CreativeRow &row, const CreativeContext &context);
    void setCertainty(const CreativeRow &row, const CreativeContext &context);
    void setTags(const CreativeRow &row, const CreativeContext &context);
    void fit();

    const Look &m_look;
    QBoxLayout *m_row;
    CreativePicture *m_picture;
    TextLabel *m_goalName;
    TextLabel *m_goalValue;
    TextLabel *m_delta;
    WhiskerBar *m_whisker;
    TextLabel *m_interval;
    TextLabel *m_median;
    TextLabel *m_place;
    TextLabel *m_needs;
    QWidget *m_tags;
    Tag *m_badge;
    Tag *m_chance;
    Tag *m_vote;
};

} // namespace mci::ui
