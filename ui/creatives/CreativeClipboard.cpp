// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace mci::ui {

namespace {

constexpr int kCopiedSide = 2048;

void put(const CopyTable &table, const QImage &picture)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(table.tsv());
    mime->setHtml(table.html());
    mime->setData(QStringLiteral("text/tab-separated-values"), table.tsv().toUtf8());
    if (!picture.isNull())
        mime->setImageData(picture);
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

} // namespace

CreativeClipboard::CreativeClipboard(const CreativeModel &model, ThumbnailStore &thumbnails, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
{
}

void CreativeClipboard::copy(const QStringList &creativeIds, const QList<int> &columns)
{
    const CopyTable table(m_model, creativeIds, columns);
    if (table.isEmpty())
        return;
    put(table, {});
    const int turn = ++m_turn;
    if (creativeIds.size() != 1)
        return;
    const CreativeRow *row = m_model.find(creativeIds.first());
    if (!row || row->item->creative.thumbnailFile.isEmpty())
        return;
    m_thumbnails.picture(row->item->creative.thumbnailFile, kCopiedSide)
        .then(this, [this, turn, table](const QImage &picture) {
            const bool isOurs = turn == m_turn && QGuiApplication::clipboard()->text() == table.tsv();
            if (isOurs && !picture.isNull())
                put(table, picture);
        });
}

void CreativeClipboard::copyMarkdown(const QStringList &creativeIds, const QList<int> &columns)
{
    const CopyTable table(m_model, creativeIds, columns);
    if (table.isEmpty())
        return;
    ++m_turn;
    copyText(table.markdown());
}

void CreativeClipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace mci::ui
