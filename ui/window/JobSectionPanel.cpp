// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobSectionPanel.h"

#include "widgets/TextLabel.h"
#include "window/JobWords.h"

#include <QHBoxLayout>

namespace mci::ui {

JobSectionPanel::JobSectionPanel(Look &look, JobGroup group, QWidget *parent)
    : Panel(look, parent)
    , m_sum(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
{
    setObjectName(QStringLiteral("jobSection"));
    const QString title = JobWords::group(group);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    // The panel's own line lies around its rows.
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 9, 15, 10);
    head->addWidget(new TextLabel(look, TypeRole::BodyStrong, Role::Text, title, this), 1);
    m_sum->setObjectName(QStringLiteral("jobSum"));
    head->addWidget(m_sum);
    column->addLayout(head);
}

void JobSectionPanel::setSum(const QString &text)
{
    m_sum->setText(text);
    m_sum->setVisible(!text.isEmpty());
}

void JobSectionPanel::addRow(QWidget *row)
{
    layout()->addWidget(row);
}

} // namespace mci::ui
