// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PageHeader.h"

#include "widgets/ElidedLabel.h"
#include "widgets/Sizing.h"

#include <algorithm>

#include <QHBoxLayout>

namespace mci::ui {

PageHeader::PageHeader(Look &look, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_title(new ElidedLabel(look, TypeRole::H2, Role::Text, this))
    , m_subtitle(new ElidedLabel(look, TypeRole::Small, Role::Text2, this))
{
    m_subtitle->setObjectName(QStringLiteral("headerSubtitle"));
    m_row->setContentsMargins(24, 0, 24, 0);
    m_row->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setText(title);
    applyLook();
    connect(&m_look, &Look::changed, this, &PageHeader::applyLook);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    fitTitle();
}

void PageHeader::fitTitle()
{
    // Titles that people give may be long; the controls beside them are to be seen all the same.
    constexpr int kShortest = 220;
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), m_look.scaled(kShortest)));
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void PageHeader::applyLook()
{
    constexpr int kH2Line = 24;
    setFixedHeight(grownHeight(52, kH2Line, QFontMetrics(m_look.font(TypeRole::H2))));
    fitTitle();
}

} // namespace mci::ui
