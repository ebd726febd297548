// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/PictureDesk.h"

#include <QImageReader>
#include <QtConcurrent>

namespace mci::ui {

namespace {

constexpr int kThreads = 2;

QImage readInto(const QString &path, QSize box, PictureFit fit)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isValid() || box.isEmpty())
        return {};
    const QSize shown = size.scaled(box, Qt::KeepAspectRatio);
    return readPicture(path, std::max(shown.width(), shown.height()), fit);
}

} // namespace

PictureDesk::PictureDesk(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(kThreads);
}

PictureDesk::~PictureDesk()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<QImage> PictureDesk::read(const QString &path, QSize box, PictureFit fit)
{
    ++m_waiting;
    return QtConcurrent::run(&m_pool, readInto, path, box, fit).then(this, [this](const QImage &image) {
        --m_waiting;
        return image;
    });
}

} // namespace mci::ui
