// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FormParts.h"

#include "widgets/Button.h"
#include "widgets/TextLabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

class FormParts
{
    Q_DECLARE_TR_FUNCTIONS(FormParts)
public:
    static QString back()
    {
        //: First start, goes back to the ways to connect
        return tr("Back");
    }
};

} // namespace

QVBoxLayout *formColumn(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    return column;
}

void addFormTitle(Look &look, QVBoxLayout *column, const QString &title, const QString &lead)
{
    column->addWidget(new TextLabel(look, TypeRole::H1, Role::Text, title));
    auto *below = new TextLabel(look, TypeRole::Body, Role::Text2, lead);
    below->setWordWrap(true);
    column->addWidget(below);
}

QBoxLayout *formButtons(Look &look, QWidget *form, Button *primary, std::function<void()> back)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(primary);
    auto *backButton = new Button(look, ButtonKind::Quiet, FormParts::back(), {}, form);
    backButton->setObjectName(QStringLiteral("formBack"));
    QObject::connect(backButton, &Button::clicked, form, std::move(back));
    row->addWidget(backButton);
    row->addStretch(1);
    return row;
}

} // namespace mci::ui
