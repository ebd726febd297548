// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class LayerRow;
class OriginalityMeter;
class PictureDesk;
class PointsList;
class Tag;
class TextLabel;
class PicturePair;

/** A variation beside the nearest creative of the library, and how far they are apart. */
class OriginalityTab final : public QWidget
{
    Q_OBJECT

public:
    OriginalityTab(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    void setVariation(const services::MadeOutput &output, const services::MadeVariation &variation,
                      const QString &folder);
    [[nodiscard]] bool isDrawn() const;

private:
    [[nodiscard]] QLayout *makeVerdict();
    void showVerdict(const domain::CloneVerdict &verdict);

    Look &m_look;
    PicturePair *m_pictures;
    Tag *m_tag;
    TextLabel *m_value;
    OriginalityMeter *m_meter;
    std::vector<LayerRow *> m_layers;
    PointsList *m_points;
};

} // namespace mci::ui
