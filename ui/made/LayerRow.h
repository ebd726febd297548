// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/CloneGate.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class OriginalityMeter;
class TextLabel;

/** How far a variation is from the nearest in one respect. */
class LayerRow final : public QWidget
{
    Q_OBJECT

public:
    LayerRow(Look &look, domain::CloneLayer layer, QWidget *parent = nullptr);

    /** Pictures that it was compared with, and all that there are. */
    struct Compared
    {
        int pictures = 0;
        int all = 0;
    };

    /** nullopt: it could not be compared. `decided`: the verdict goes by it. `compared`: where that is less than all. */
    void setLikeness(std::optional<double> likeness, bool decided, std::optional<Compared> compared);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isInforming() const;

    Look &m_look;
    domain::CloneLayer m_layer;
    TextLabel *m_name;
    OriginalityMeter *m_meter;
    TextLabel *m_value;
};

} // namespace mci::ui
