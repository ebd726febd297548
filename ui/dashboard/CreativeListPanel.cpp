// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/CreativeListPanel.h"

#include "dashboard/PanelHead.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

CreativeListPanel::CreativeListPanel(Look &look, ThumbnailStore &thumbnails, const QString &title,
                                     const QString &caption, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
    , m_column(new QVBoxLayout(this))
    , m_empty(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
{
    m_column->setContentsMargins(18, 16, 18, 12);
    m_column->setSpacing(0);
    m_column->addWidget(new PanelHead(look, title, caption, this));
    m_column->addSpacing(10);
    m_empty->setWordWrap(true);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
}

void CreativeListPanel::setLines(const std::vector<CreativeLineContent> &lines, const QString &whyEmpty)
{
    for (CreativeLine *line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater();
    }
    for (const CreativeLineContent &content : lines) {
        if (content.creativeId.isEmpty())
            continue;
        auto *line = new CreativeLine(m_look, m_thumbnails, content, this);
        connect(line, &CreativeLine::opened, this, &CreativeListPanel::creativeChosen);
        // Before the stretch, which keeps them at the top.
        m_column->insertWidget(m_column->count() - 1, line);
        // Now, not with the next turn of the event loop: it may be about to have the focus.
        line->show();
        m_lines.push_back(line);
    }
    m_empty->setText(whyEmpty);
    m_empty->setVisible(m_lines.empty());
}

} // namespace mci::ui
