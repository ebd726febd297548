// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Banner.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"
#include "widgets/Sizing.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace mci::ui {

namespace {

struct Style
{
    const char *icon;
    Role ground;
    Role words;
};

Style styleOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return {"info", Role::InfoSoft, Role::Info};
    case BannerKind::Warn:
        return {"warning", Role::WarnSoft, Role::Warn};
    case BannerKind::Bad:
        return {"warning", Role::BadSoft, Role::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Look &look, BannerKind kind, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_kind(kind)
    , m_icon(QLatin1String(styleOf(kind).icon))
    , m_picture(new QLabel(this))
    , m_lead(new TextLabel(look, TypeRole::SmallStrong, styleOf(kind).words, {}, this))
    , m_label(new TextLabel(look, TypeRole::Small, styleOf(kind).words, text, this))
    , m_action(new Button(look, ButtonKind::Secondary, action, {}, this))
    //: Banner above the page: closes it.
    , m_close(new IconButton(look, QStringLiteral("close"), tr("Close"), this))
{
    registerAccessibility();
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_action->setCompact(true);
    m_close->setVisible(false);
    setAction(action);
    m_lead->hide();
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(12);
    row->addWidget(m_picture);
    auto *words = new QHBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_lead);
    words->addWidget(m_label, 1);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    connect(m_close, &IconButton::clicked, this, &Banner::closed);
    applyLook();
    connect(&m_look, &Look::changed, this, &Banner::applyLook);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setText(const QString &text)
{
    m_label->setText(text);
}

void Banner::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void Banner::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void Banner::setActionIcon(const QString &icon)
{
    m_action->setIconName(icon);
}

void Banner::setIconName(const QString &icon)
{
    m_icon = icon;
    applyLook();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(styleOf(m_kind).ground));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::BorderSubtle));
}

void Banner::applyLook()
{
    constexpr int kIcon = 16;
    m_picture->setPixmap(m_look.pixmap(m_icon, m_look.scaled(kIcon), devicePixelRatioF(), styleOf(m_kind).words));
    setMinimumHeight(grownHeight(40, kBodyLine, QFontMetrics(m_look.font(TypeRole::Body))));
    update();
}

} // namespace mci::ui
