// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PaletteBar.h"

#include "creatives/CreativeClipboard.h"
#include "creatives/PaletteStrip.h"
#include "creatives/SwatchButton.h"
#include "widgets/FlowRow.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace mci::ui {

PaletteBar::PaletteBar(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_strip(new PaletteStrip(look, this))
    , m_codes(new QWidget(this))
    , m_copied(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
{
    m_strip->setObjectName(QStringLiteral("paletteStrip"));
    m_copied->setObjectName(QStringLiteral("paletteCopied"));
    m_copied->hide();
    auto *codes = new FlowRow(m_codes);
    codes->setGap(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_strip);
    column->addWidget(m_codes);
    column->addWidget(m_copied);
    connect(m_strip, &PaletteStrip::picked, this, &PaletteBar::copy);
}

void PaletteBar::setColours(const std::vector<domain::PaletteColour> &colours)
{
    if (colours == m_colours)
        return;
    m_colours = colours;
    m_copied->hide();
    m_strip->setColours(colours);
    qDeleteAll(m_codes->findChildren<SwatchButton *>());
    for (const domain::PaletteColour &colour : colours) {
        auto *button = new SwatchButton(m_look, colour, m_codes);
        button->setObjectName(QStringLiteral("swatch"));
        connect(button, &QAbstractButton::clicked, this, [this, hex = colour.hex] { copy(hex); });
        m_codes->layout()->addWidget(button);
    }
}

void PaletteBar::copy(const QString &hex)
{
    CreativeClipboard::copyText(hex);
    //: Side panel, patterns, below the colours: one is in the clipboard. %1: such as #0A3029
    m_copied->setText(tr("Copied: %1").arg(hex));
    m_copied->show();
    QAccessibleEvent alert(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace mci::ui
