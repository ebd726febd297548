// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/StagePart.h"

#include "widgets/ElidedLabel.h"
#include "widgets/ProgressLine.h"
#include "widgets/Spinner.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kIcon = 16;

QString iconOf(StageState state)
{
    switch (state) {
    case StageState::Done:
        return QStringLiteral("check-circle");
    case StageState::Stopped:
        return QStringLiteral("warning");
    case StageState::Waiting:
    case StageState::Running:
        break;
    }
    return QStringLiteral("clock");
}

Role roleOf(StageState state)
{
    switch (state) {
    case StageState::Done:
        return Role::Good;
    case StageState::Stopped:
        return Role::Bad;
    case StageState::Waiting:
    case StageState::Running:
        break;
    }
    return Role::Text3;
}

} // namespace

StagePart::StagePart(Look &look, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(title)
    , m_icon(new QLabel(this))
    , m_spinner(new Spinner(look, this))
    , m_name(new TextLabel(look, TypeRole::BodyStrong, Role::Text, title, this))
    , m_caption(new ElidedLabel(look, TypeRole::Caption, Role::Text2, this))
    , m_bar(new ProgressLine(look, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    m_spinner->setExtent(kIcon);
    m_icon->setFixedSize(kIcon, kIcon);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_spinner, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_caption, 1, 1);
    grid->addWidget(m_bar, 2, 1);
    grid->setColumnStretch(1, 1);
    setStage({});
    connect(&m_look, &Look::changed, this, &StagePart::applyLook);
}

void StagePart::setStage(const SyncStage &stage)
{
    m_stage = stage;
    m_caption->setText(stage.caption);
    m_bar->setRole(stage.state == StageState::Done ? Role::Good : Role::Accent);
    m_bar->setValue(stage.fraction);
    m_spinner->setVisible(stage.state == StageState::Running);
    m_icon->setVisible(stage.state != StageState::Running);
    //: Sync, read aloud: %1 is a stage such as Creatives, %2 a number, %3 what is happening
    setAccessibleName(
        tr("%1, %2 percent. %3").arg(m_title, QLocale().toString(qRound(stage.fraction * 100)), stage.caption));
    applyLook();
}

void StagePart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), m_look.color(Role::BorderSubtle));
}

void StagePart::applyLook()
{
    m_icon->setPixmap(m_look.pixmap(iconOf(m_stage.state), kIcon, devicePixelRatioF(), roleOf(m_stage.state)));
}

} // namespace mci::ui
