// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/MadeClipboard.h"

#include "made/MadeText.h"
#include "made/PictureDesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace mci::ui {

namespace {

constexpr QSize kCopiedBox(2048, 2048);

} // namespace

std::unique_ptr<QMimeData> madeMimeData(const services::MadeVariation &variation, const QString &pictureFile,
                                        const QImage &picture)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(MadeText::copyOf(variation));
    if (!pictureFile.isEmpty())
        mime->setUrls({QUrl::fromLocalFile(pictureFile)});
    if (!picture.isNull())
        mime->setImageData(picture);
    return mime;
}

MadeClipboard::MadeClipboard(PictureDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void MadeClipboard::copy(const services::MadeVariation &variation, const QString &folder)
{
    copyText(variation);
    if (!variation.shown.verdict.passes() || variation.shown.files.empty())
        return;
    const QString file = folder + u'/' + variation.shown.files.front().name;
    m_desk.read(file, kCopiedBox, PictureFit::Shrink)
        .then(this, [this, variation, turn = m_turn](const QImage &picture) {
            const bool isOurs = turn == m_turn && QGuiApplication::clipboard()->text() == MadeText::copyOf(variation);
            if (isOurs && !picture.isNull())
                QGuiApplication::clipboard()->setMimeData(madeMimeData(variation, {}, picture).release());
        });
}

void MadeClipboard::copyText(const services::MadeVariation &variation)
{
    ++m_turn;
    QGuiApplication::clipboard()->setText(MadeText::copyOf(variation));
}

void MadeClipboard::copyTexts(const services::MadeOutput &output)
{
    ++m_turn;
    QStringList texts;
    for (const services::MadeVariation &variation : output.variations) {
        if (variation.shown.verdict.passes())
            texts << MadeText::copyOf(variation);
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n———\n\n")));
}

} // namespace mci::ui
