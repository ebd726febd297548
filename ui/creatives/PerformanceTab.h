// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativePicture.h"
#include "creatives/CreativeText.h"

class QGridLayout;

namespace mci::ui {

class TextLabel;

/** Side panel: the creative's picture and all its figures. */
class PerformanceTab final : public QWidget
{
    Q_OBJECT

public:
    PerformanceTab(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row, const CreativeContext &context);
    void setPictureShown(bool shown) { m_picture->setVisible(shown); }

private:
    struct Line
    {
        TextLabel *name = nullptr;
        TextLabel *value = nullptr;
        QWidget *rule = nullptr;
    };
    void setLine(int line, const QString &name, const QString &value, const QString &toolTip, bool missing);
    void addLine();
    void showLines(int count);

    Look &m_look;
    CreativePicture *m_picture;
    TextLabel *m_goalName;
    TextLabel *m_goalValue;
    TextLabel *m_place;
    TextLabel *m_needs;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace mci::ui
