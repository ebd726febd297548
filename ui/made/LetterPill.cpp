// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/LetterPill.h"

#include "made/MadeText.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/Sizing.h"

namespace mci::ui {

namespace {

constexpr int kPillWidth = 22;
constexpr int kPillHeight = 18;

} // namespace

LetterPill::LetterPill(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LetterPill::setNumber(int number)
{
    m_letter = MadeText::letter(number);
    setAccessibleName(MadeText::variation(number));
    update();
}

QSize LetterPill::sizeHint() const
{
    return {m_look.scaled(kPillWidth),
            grownHeight(kPillHeight, kCaptionLine, QFontMetrics(m_look.font(TypeRole::Caption)))};
}

void LetterPill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    PillData pill;
    pill.text = m_letter;
    pill.fill = m_look.theme().isDark() ? Role::Pressed : Role::Sunken;
    pill.strong = true;
    paintPill(painter, rect(), pill, m_look.theme());
}

} // namespace mci::ui
