// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Tag.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kIcon = 13;
constexpr int kGap = 5;

struct Colors
{
    Role ground;
    Role words;
};

Colors colorsOf(TagKind kind, const Theme &theme)
{
    switch (kind) {
    case TagKind::Neutral:
        return {theme.isDark() ? Role::Hover : Role::Sunken, Role::Text2};
    case TagKind::Accent:
        return {Role::AccentSoft, Role::AccentText};
    case TagKind::Good:
        return {Role::GoodSoft, Role::Good};
    case TagKind::Warn:
        return {Role::WarnSoft, Role::Warn};
    case TagKind::Bad:
        return {Role::BadSoft, Role::Bad};
    case TagKind::Info:
        return {Role::InfoSoft, Role::Info};
    }
    Q_UNREACHABLE();
}

} // namespace

Tag::Tag(Look &look, TagKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_kind(kind)
    , m_icon(icon)
{
    registerAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    applyLook();
    connect(&m_look, &Look::changed, this, &Tag::applyLook);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setKind(TagKind kind)
{
    m_kind = kind;
    update();
}

void Tag::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * kPadding + metrics.horizontalAdvance(m_text) + 1;
    if (!m_icon.isEmpty())
        width += m_look.scaled(kIcon) + kGap;
    return {width, grownHeight(22, kCaptionLine, metrics)};
}

void Tag::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors colors = colorsOf(m_kind, m_look.theme());
    const bool outlined = m_look.theme().options().highContrast;
    paintBox(painter, rect(), m_look.color(colors.ground), outlined ? m_look.color(colors.words) : QColor(), 5);
    const int left = m_icon.isEmpty() ? 0 : m_look.scaled(kIcon) + kGap;
    if (left > 0) {
        const QRect box(kPadding, 0, m_look.scaled(kIcon), height());
        paintIcon(painter, m_look, m_icon, QStyle::visualRect(layoutDirection(), rect(), box), kIcon, colors.words);
    }
    painter.setPen(m_look.color(colors.words));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kPadding + left, 0, -kPadding, 0));
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

void Tag::applyLook()
{
    QFont font = m_look.font(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    setFont(font);
    updateGeometry();
    update();
}

} // namespace mci::ui
