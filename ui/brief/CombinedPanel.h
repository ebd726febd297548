// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/CombinedPatterns.h"
#include "theme/Look.h"

#include <QWidget>

class QGridLayout;

namespace mci::ui {

class TextLabel;

/** What the sources have in common: composition, style, palette, message, approach; what is disputed says so. */
class CombinedPanel final : public QWidget
{
    Q_OBJECT

public:
    CombinedPanel(Look &look, QWidget *parent);

    void setPatterns(const domain::CombinedPatterns &patterns);
    /** In place of patterns: why there are none. */
    void setMessage(const QString &message);

private:
    void remake();
    void addLine(const QString &name, const QString &value, const QStringList &disputes);
    void addPalette(const std::vector<domain::PaletteColour> &colours);
    void addSeparator();

    Look &m_look;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    TextLabel *m_message;
    domain::CombinedPatterns m_patterns;
};

} // namespace mci::ui
