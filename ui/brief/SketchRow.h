// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

class QGridLayout;

namespace mci::ui {

class SketchTile;
class TextLabel;

/** What changes in each variation: a wireframe and the name of its layout, one for each. */
class SketchRow final : public QWidget
{
    Q_OBJECT

public:
    SketchRow(Look &look, QWidget *parent);

    /** `sketches` empty: nobody knows yet. */
    void setSketches(int variations, const std::vector<services::BriefPreview::Sketch> &sketches);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Look &m_look;
    QGridLayout *m_grid;
    std::vector<SketchTile *> m_tiles;
    TextLabel *m_hint;
    int m_columns = 0;
};

} // namespace mci::ui
