// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/GuardPanel.h"

#include "widgets/Tag.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

constexpr int kGuardIcon = 18;

} // namespace

GuardPanel::GuardPanel(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_icon(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    row->addLayout(words, 1);
    auto *top = new QHBoxLayout;
    //: Brief: the check that nothing is too similar to another creative
    top->addWidget(new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Anti-clone"), this), 1);
    //: Brief: the anti-clone check cannot be switched off
    top->addWidget(new Tag(look, TagKind::Good, tr("Always on"), QStringLiteral("lock"), this));
    words->addLayout(top);
    auto *text = new TextLabel(look, TypeRole::Small, Role::Text2,
                               //: Brief: what the anti-clone check does
                               tr("Rejects text over 90% equal, an identical image, or similarity above 0.85 with any"
                                  " creative in the library."),
                               this);
    text->setObjectName(QStringLiteral("briefGuard"));
    text->setWordWrap(true);
    words->addWidget(text);
    connect(&look, &Look::changed, this, &GuardPanel::applyLook);
    applyLook();
}

void GuardPanel::applyLook()
{
    m_icon->setPixmap(
        m_look.pixmap(QStringLiteral("shield"), m_look.scaled(kGuardIcon), devicePixelRatioF(), Role::Good));
}

} // namespace mci::ui
