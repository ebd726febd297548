// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/SelectionBar.h"

#include "widgets/Button.h"
#include "widgets/FlowRow.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mci::ui {

namespace {

constexpr int kFromBottom = 16;

Button *actionButton(Look &look, QAction *action, const QString &icon, const QString &text, QWidget *parent,
                     ButtonKind kind = ButtonKind::Secondary)
{
    auto *button = new Button(look, kind, text, icon, parent);
    button->setCompact(true);
    button->setObjectName(QStringLiteral("selection-") + action->objectName());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

SelectionBar::SelectionBar(Look &look, Actions &actions, QWidget *over)
    : FloatingFrame(look, over)
    , m_text(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    //: Selection bar: the Esc key clears the selection
    , m_hint(new TextLabel(look, TypeRole::Caption, Role::Text3, tr("Esc clears"), this))
    , m_buttons(new FlowRow)
{
    setObjectName(QStringLiteral("selectionBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_text);
    words->addWidget(m_hint);
    words->addStretch(1);
    row->addLayout(words);
    auto *buttons = m_buttons;
    buttons->setGap(8);
    row->addLayout(buttons);
    //: Selection bar
    buttons->addWidget(actionButton(look, actions[ActionId::Compare], QStringLiteral("compare"), tr("Compare"), this));
    //: Selection bar
    buttons->addWidget(actionButton(look, actions[ActionId::Copy], QStringLiteral("copy"), tr("Copy"), this));
    //: Selection bar
    buttons->addWidget(actionButton(look, actions[ActionId::Export], QStringLiteral("export"), tr("Export"), this));
    //: Selection bar
    buttons->addWidget(
        actionButton(look, actions[ActionId::ClearSelection], QStringLiteral("close"), tr("Clear"), this));
    //: Selection bar: begins a brief for new ads that are inspired by the selected ones
    buttons->addWidget(actionButton(look, actions[ActionId::Generate], QStringLiteral("sparkle-generate"),
                                    tr("Generate inspired"), this, ButtonKind::Primary));
    over->installEventFilter(this);
    hide();
}

void SelectionBar::setCount(int count)
{
    if (count == 0) {
        hide();
        return;
    }
    //: Selection bar: how many creatives are selected
    m_text->setText(tr("%n selected", "", count));
    setAccessibleName(m_text->text());
    show();
    // Only what is shown has the sizes of its style.
    place();
    raise();
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return FloatingFrame::eventFilter(watched, event);
}

void SelectionBar::place()
{
    const QWidget *over = parentWidget();
    // Where the text is large and there is little room, the buttons go below, and then below each other.
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setDirection(QBoxLayout::LeftToRight);
    m_buttons->setWrapping(false);
    if (sizeHint().width() > over->width()) {
        row->setDirection(QBoxLayout::TopToBottom);
        m_buttons->setWrapping(true);
    }
    const int wide = std::min(sizeHint().width(), over->width());
    resize(wide, row->hasHeightForWidth() ? row->totalHeightForWidth(wide) : sizeHint().height());
    move((over->width() - width()) / 2, over->height() - height() + shadowMargins().bottom() - kFromBottom);
}

} // namespace mci::ui
