// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageState.h"

#include "widgets/Accessibility.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace mci::ui {

namespace {

constexpr int kTextWidth = 300;

} // namespace

MessageState::MessageState(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_picture(new QLabel(this))
    , m_title(new TextLabel(look, TypeRole::H3, Role::Text, {}, this))
    , m_text(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_buttons(new QHBoxLayout)
    , m_action(new Button(look, ButtonKind::Primary, {}, {}, this))
    , m_second(new Button(look, ButtonKind::Quiet, {}, {}, this))
{
    registerAccessibility();
    m_picture->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(QStringLiteral("stateAction"));
    m_second->setObjectName(QStringLiteral("stateSecondAction"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(5);
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    // Between stretches, so that the height is asked for the width the texts get.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(texts);
    middle->addStretch();
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_action);
    m_buttons->addWidget(m_second);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_picture);
    column->addSpacing(18);
    column->addLayout(middle);
    column->addSpacing(16);
    column->addLayout(m_buttons);
    column->addStretch();
    connect(m_action, &Button::clicked, this, &MessageState::actionTriggered);
    connect(m_second, &Button::clicked, this, &MessageState::secondTriggered);
    applyLook();
    connect(&look, &Look::changed, this, [this] {
        applyLook();
        refreshPicture();
    });
}

void MessageState::setContent(const QString &icon, const QString &title, const QString &text, const QString &action,
                              const QString &secondAction)
{
    m_iconName = icon;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(secondAction);
    m_second->setVisible(!secondAction.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    refreshPicture();
}

void MessageState::setActionKind(ButtonKind kind, const QString &icon)
{
    m_action->setKind(kind);
    m_action->setIconName(icon);
}

void MessageState::takeFocus()
{
    QWidget *taker = m_action->isHidden() ? static_cast<QWidget *>(this) : m_action;
    taker->setFocus(Qt::ShortcutFocusReason);
}

void MessageState::applyLook()
{
    for (TextLabel *label : {m_title, m_text})
        label->setFixedWidth(m_look.scaled(kTextWidth));
}

void MessageState::refreshPicture()
{
    m_picture->setPixmap(picture(m_iconName));
}

} // namespace mci::ui
