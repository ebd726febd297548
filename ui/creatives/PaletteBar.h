// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class PaletteStrip;
class TextLabel;

/** The colours of a picture by their share, each with its hex below; a click or Enter copies that. */
class PaletteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteBar(Look &look, QWidget *parent = nullptr);

    void setColours(const std::vector<domain::PaletteColour> &colours);

private:
    void copy(const QString &hex);

    Look &m_look;
    PaletteStrip *m_strip;
    QWidget *m_codes;
    TextLabel *m_copied;
    std::vector<domain::PaletteColour> m_colours;
};

} // namespace mci::ui
