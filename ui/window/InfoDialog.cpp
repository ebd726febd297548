// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/InfoDialog.h"

#include "widgets/Button.h"
#include "widgets/TabOrder.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr QSize kSize(520, 560);
constexpr int kPadding = 24;
constexpr int kKeysWidth = 170;

} // namespace

InfoDialog::InfoDialog(Look &look, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_column(nullptr)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("infoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(QSize(look.scaled(kSize.width()), kSize.height()));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    outer->setSpacing(14);
    outer->addWidget(new TextLabel(look, TypeRole::H2, Role::Text, title, this));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("infoText"));
    scroll->setAccessibleName(title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(4, 0, 4, 0);
    m_column->setSpacing(8);
    m_column->setAlignment(Qt::AlignTop);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    //: Help and shortcuts: closes the window
    auto *close = new Button(look, ButtonKind::Secondary, tr("Close"), {}, this);
    close->setObjectName(QStringLiteral("infoClose"));
    close->setDefault(true);
    m_buttons->addWidget(close);
    outer->addLayout(m_buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    scroll->setFocus();
}

void InfoDialog::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    m_column->addWidget(new TextLabel(m_look, TypeRole::H3, Role::Text, text, this));
}

void InfoDialog::addText(const QString &text)
{
    auto *label = new TextLabel(m_look, TypeRole::Body, Role::Text2, text, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void InfoDialog::addKeys(const QString &keys, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new TextLabel(m_look, TypeRole::SmallStrong, Role::Text, keys, this);
    left->setMinimumWidth(m_look.scaled(kKeysWidth));
    row->addWidget(left);
    auto *right = new TextLabel(m_look, TypeRole::Body, Role::Text2, text, this);
    right->setWordWrap(true);
    row->addWidget(right, 1);
    m_column->addLayout(row);
}

void InfoDialog::addButton(const char *name, const QString &text, std::function<void()> goOn)
{
    auto *button = new Button(m_look, ButtonKind::Quiet, text, {}, this);
    button->setObjectName(QLatin1String(name));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    tabByLayout(*this);
    connect(button, &QPushButton::clicked, this, [this, goOn = std::move(goOn)] {
        accept();
        goOn();
    });
}

} // namespace mci::ui
