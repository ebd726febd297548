// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StepHeader.h"

#include "widgets/Button.h"
#include "widgets/Separator.h"
#include "widgets/Sizing.h"
#include "widgets/StepMark.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kLine = 28;

} // namespace

StepHeader::StepHeader(Look &look, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(32, 0, 32, 1);
    m_row->setSpacing(10);
    addName();
    m_row->addStretch();
    for (const QString &step : steps) {
        if (!m_marks.empty()) {
            auto *line = new Separator(look, Qt::Horizontal, this);
            line->setFixedWidth(kLine);
            line->setRole(Role::Border);
            m_row->addWidget(line, 0, Qt::AlignVCenter);
        }
        m_marks.push_back(new StepMark(look, static_cast<int>(m_marks.size()) + 1, step, this));
        m_row->addWidget(m_marks.back(), 0, Qt::AlignVCenter);
    }
    m_row->addStretch();
    //: First steps, top right: opens the help.
    auto *help = new Button(look, ButtonKind::Quiet, tr("Help"), QStringLiteral("help"), this);
    help->setObjectName(QStringLiteral("helpButton"));
    help->setCompact(true);
    m_row->addWidget(help);
    connect(help, &Button::clicked, this, &StepHeader::helpRequested);
    setCurrent(0);
    applyLook();
    connect(&m_look, &Look::changed, this, &StepHeader::applyLook);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const int index = static_cast<int>(i);
        m_marks[i]->setState(index < step ? StepState::Done : index == step ? StepState::Current : StepState::Ahead);
    }
}

void StepHeader::addName()
{
    m_logo = new QLabel(this);
    m_row->addWidget(m_logo);
    auto *name =
        new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, QStringLiteral("Meta Creative Intelligence"), this);
    m_row->addWidget(name);
}

void StepHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::BorderSubtle));
}

void StepHeader::applyLook()
{
    constexpr int kLogo = 24;
    m_logo->setPixmap(m_look.pixmap(QStringLiteral("app-icon"), m_look.scaled(kLogo), devicePixelRatioF(), Role::Text));
    setFixedHeight(grownHeight(52, kBodyLine, QFontMetrics(m_look.font(TypeRole::BodyStrong))));
    update();
}

} // namespace mci::ui
