// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeRow.h"
#include "creatives/PatternsState.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QWidget>

class QBoxLayout;

namespace mci::ui {

class Button;
class CompositionSketch;
class Switch;
class TextLabel;

/** Side panel, above the patterns: the picture with its composition, who found the patterns and when. */
class PatternsHead final : public QWidget
{
    Q_OBJECT

public:
    PatternsHead(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row);
    /** `whyNot`: why it cannot be analyzed again; empty where it can. */
    void setState(const PatternsState &state, const QString &whyNot);
    /** Off where the picture stands beside the tabs; the sketch is shown all the same. */
    void setPictureShown(bool shown);

Q_SIGNALS:
    void againWanted();

private:
    void fit();
    void refreshSketch();

    const Look &m_look;
    QBoxLayout *m_row;
    CompositionSketch *m_sketch;
    TextLabel *m_source;
    TextLabel *m_date;
    TextLabel *m_corrected;
    TextLabel *m_problem;
    Switch *m_composition;
    Button *m_again;
    bool m_pictureShown = true;
};

} // namespace mci::ui
