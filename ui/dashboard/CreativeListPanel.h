// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/CreativeLine.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace mci::ui {

class PanelHead;
class TextLabel;

/** Some sentences about creatives, or the one that says why there are none. */
class CreativeListPanel final : public Panel
{
    Q_OBJECT

public:
    CreativeListPanel(Look &look, ThumbnailStore &thumbnails, const QString &title, const QString &caption,
                      QWidget *parent);

    void setLines(const std::vector<CreativeLineContent> &lines, const QString &whyEmpty);
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

Q_SIGNALS:
    void creativeChosen(const QString &creativeId);

private:
    Look &m_look;
    ThumbnailStore &m_thumbnails;
    QVBoxLayout *m_column;
    TextLabel *m_empty;
    std::vector<CreativeLine *> m_lines;
};

} // namespace mci::ui
