// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Note.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/PaintIcon.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kPaddingY = 9;
constexpr int kIcon = 16;
constexpr int kGap = 8;

struct Style
{
    const char *icon;
    Role ground;
    Role words;
};

Style styleOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        return {"info", Role::InfoSoft, Role::Info};
    case NoteKind::Warn:
        return {"warning", Role::WarnSoft, Role::Warn};
    case NoteKind::Bad:
        return {"warning", Role::BadSoft, Role::Bad};
    case NoteKind::Neutral:
        return {"info", Role::Sunken, Role::Text2};
    }
    Q_UNREACHABLE();
}

} // namespace

Note::Note(Look &look, NoteKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_kind(kind)
    , m_label(new TextLabel(look, TypeRole::Small, Role::Info, text, this))
{
    registerAccessibility();
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    // Margins are not turned with the direction of writing, a space is.
    row->addSpacing(kIcon + kGap);
    row->addWidget(m_label, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
    connect(&m_look, &Look::changed, this, &Note::applyLook);
}

QString Note::text() const
{
    return m_label->text();
}

void Note::setText(const QString &text)
{
    m_label->setText(text);
}

void Note::setKind(NoteKind kind)
{
    m_kind = kind;
    applyLook();
}

void Note::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void Note::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Style style = styleOf(m_kind);
    const bool outlined = m_look.theme().options().highContrast;
    paintBox(painter, rect(), m_look.color(style.ground), outlined ? m_look.color(style.words) : QColor(), 8);
    const int line = QFontMetrics(m_label->font()).height();
    const QRect box(kPadding, kPaddingY, m_look.scaled(kIcon), line);
    paintIcon(painter, m_look, m_icon.isEmpty() ? QLatin1String(style.icon) : m_icon,
              QStyle::visualRect(layoutDirection(), rect(), box), kIcon, style.words);
}

void Note::applyLook()
{
    layout()->setContentsMargins(kPadding, kPaddingY, kPadding, kPaddingY);
    layout()->itemAt(0)->spacerItem()->changeSize(m_look.scaled(kIcon) + kGap, 0, QSizePolicy::Fixed);
    layout()->invalidate();
    m_label->setRole(styleOf(m_kind).words);
    update();
}

} // namespace mci::ui
