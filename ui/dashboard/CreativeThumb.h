// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "widgets/PaintedButton.h"

namespace mci::ui {

inline constexpr int kThumbSide = 28;

/** A creative as a picture of 28 px that leads to it. */
class CreativeThumb final : public PaintedButton
{
    Q_OBJECT

public:
    CreativeThumb(Look &look, ThumbnailStore &thumbnails, QWidget *parent);

    /** `spoken` is read aloud and shown as the tooltip. */
    void setCreative(const QString &creativeId, const QString &file, const QString &spoken);
    [[nodiscard]] const QString &creativeId() const { return m_creativeId; }
    [[nodiscard]] QSize sizeHint() const override { return {kThumbSide, kThumbSide}; }

Q_SIGNALS:
    void opened(const QString &creativeId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThumbnailStore &m_thumbnails;
    QString m_creativeId;
    QString m_file;
};

} // namespace mci::ui
