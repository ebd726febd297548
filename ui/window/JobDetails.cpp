// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobDetails.h"

#include "widgets/Button.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace mci::ui {

JobDetails::JobDetails(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_safe(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_technical(new TextLabel(look, TypeRole::Mono, Role::Text2, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    m_safe->setWordWrap(true);
    column->addWidget(m_safe);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_technical->setObjectName(QStringLiteral("jobDetailsText"));
    m_technical->setWordWrap(true);
    column->addWidget(m_technical);
    row->addLayout(column, 1);
    //: Activity: copies the details of a job
    auto *copy = new Button(look, ButtonKind::Secondary, tr("Copy"), QStringLiteral("copy"), this);
    copy->setCompact(true);
    copy->setObjectName(QStringLiteral("jobDetailsCopy"));
    row->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_technical->text()); });
}

void JobDetails::setContent(const JobRowContent &content)
{
    m_safe->setText(content.safe);
    m_technical->setText(content.technical);
    m_technical->setAccessibleName(content.technical);
}

} // namespace mci::ui
