// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ProblemWindow.h"

#include "text/ErrorText.h"
#include "widgets/ErrorState.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr QSize kDesigned(560, 400);

} // namespace

ProblemWindow::ProblemWindow(Look &look, const Error &error, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("problemWindow"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *state = new ErrorState(look, this);
    state->setObjectName(QStringLiteral("problem"));
    //: Shown instead of the main window: its title, and a button that closes it
    state->setContent(QStringLiteral("warning"), tr("Your data could not be opened"), text::errorMessage(error),
                      tr("Close"), {});
    state->setDetails(QString::fromUtf8(QJsonDocument(error.toJson()).toJson(QJsonDocument::Indented)));
    connect(state, &ErrorState::actionTriggered, this, &QWidget::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(state);
    resize(kDesigned);
}

} // namespace mci::ui
