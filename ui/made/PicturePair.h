// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class FilePicture;
class PictureDesk;
class TextLabel;

/** A variation and the creative that it is nearest to, side by side and of the same size. */
class PicturePair final : public QWidget
{
    Q_OBJECT

public:
    PicturePair(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    void setVariation(const services::MadeOutput &output, const services::MadeVariation &variation,
                      const QString &folder);
    [[nodiscard]] bool isDrawn() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Half
    {
        FilePicture *picture;
        TextLabel *name;
        TextLabel *words;
    };
    /** Of which kind the nearest creative is. */
    [[nodiscard]] static QString whereFrom(const services::MadeOutput &output, const QString &nearestId);
    [[nodiscard]] Half makeHalf(Look &look, PictureDesk &desk, int column, const char *objectName);

    Half m_made;
    Half m_nearest;
};

} // namespace mci::ui
