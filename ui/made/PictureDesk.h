// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PictureReader.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>

namespace mci::ui {

/** Reads pictures of files on threads of its own, each as large as it is shown. GUI thread. */
class PictureDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PictureDesk(QObject *parent = nullptr);
    ~PictureDesk() override;

    /** The whole picture inside of `box`, in device pixels; null when it cannot be read. */
    [[nodiscard]] QFuture<QImage> read(const QString &path, QSize box, PictureFit fit = PictureFit::Exact);
    [[nodiscard]] int waiting() const { return m_waiting; }

private:
    QThreadPool m_pool;
    int m_waiting = 0;
};

} // namespace mci::ui
