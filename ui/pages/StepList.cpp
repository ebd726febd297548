// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StepList.h"

#include "widgets/Separator.h"
#include "widgets/Spinner.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace mci::ui {

namespace {

constexpr int kSign = 18;

} // namespace

StepList::StepList(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("stepList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 8);
    column->setSpacing(0);
    connect(&look, &Look::changed, this, [this] {
        for (const Step &step : m_steps)
            refresh(step);
    });
}

int StepList::addStep(const QString &icon, const QString &title, const QString &caption)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!m_steps.empty())
        column->addWidget(new Separator(m_look, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(14);
    Step step{icon, StepState::Waiting, new QStackedWidget(this),
              new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, title, this),
              new TextLabel(m_look, TypeRole::Small, Role::Text2, caption, this)};
    step.sign->addWidget(new QLabel(step.sign));
    step.sign->addWidget(new Spinner(m_look, step.sign));
    step.sign->setFixedSize(kSign, kSign);
    step.caption->setWordWrap(true);
    row->addWidget(step.sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(step.title);
    texts->addWidget(step.caption);
    row->addLayout(texts, 1);
    column->addLayout(row);
    m_steps.push_back(step);
    refresh(step);
    return static_cast<int>(m_steps.size()) - 1;
}

void StepList::setState(int step, StepState state)
{
    Step &changed = m_steps.at(static_cast<std::size_t>(step));
    changed.state = state;
    refresh(changed);
}

void StepList::setTexts(int step, const QString &title, const QString &caption)
{
    m_steps.at(static_cast<std::size_t>(step)).title->setText(title);
    setCaption(step, caption);
}

void StepList::setCaption(int step, const QString &caption)
{
    m_steps.at(static_cast<std::size_t>(step)).caption->setText(caption);
}

void StepList::refresh(const Step &step)
{
    const bool running = step.state == StepState::Running;
    step.sign->setCurrentIndex(running ? 1 : 0);
    QString icon = step.icon;
    Role role = Role::Text3;
    if (step.state == StepState::Done) {
        icon = QStringLiteral("check-circle");
        role = Role::Good;
    } else if (step.state == StepState::Problem) {
        icon = QStringLiteral("warning");
        role = Role::Warn;
    }
    static_cast<QLabel *>(step.sign->widget(0))->setPixmap(m_look.pixmap(icon, kSign, devicePixelRatioF(), role));
    step.title->setRole(step.state == StepState::Waiting ? Role::Text2 : Role::Text);
}

} // namespace mci::ui
