// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/PicturePair.h"

#include "made/FilePicture.h"
#include "made/MadeText.h"
#include "widgets/TextLabel.h"

#include <algorithm>

#include <QGridLayout>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPairGap = 12;

} // namespace

PicturePair::PicturePair(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kPairGap);
    grid->setVerticalSpacing(0);
    m_made = makeHalf(look, desk, 0, "madePicture");
    m_nearest = makeHalf(look, desk, 1, "nearestPicture");
    //: New creatives, originality: below the picture of a variation
    m_made.words->setText(tr("made here"));
}

PicturePair::Half PicturePair::makeHalf(Look &look, PictureDesk &desk, int column, const char *objectName)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    Half half{new FilePicture(look, desk, this), new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, this),
              new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this)};
    half.picture->setObjectName(QLatin1String(objectName));
    half.name->setWordWrap(true);
    half.words->setWordWrap(true);
    grid->addWidget(half.picture, 0, column);
    grid->setRowMinimumHeight(1, 6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(half.name);
    words->addWidget(half.words);
    words->addStretch();
    grid->addLayout(words, 2, column);
    grid->setColumnStretch(column, 1);
    return half;
}

void PicturePair::setVariation(const services::MadeOutput &output, const services::MadeVariation &variation,
                               const QString &folder)
{
    const services::VariationRevision &shown = variation.shown;
    m_made.picture->setFile(shown.files.empty() ? QString() : folder + u'/' + shown.files.front().name);
    m_made.name->setText(MadeText::variation(variation.number));
    m_made.picture->setAccessibleName(shown.copy.headline);
    const QString id = shown.verdict.nearestId;
    const services::NamedCreative nearest = output.named.value(id);
    m_nearest.picture->setFile(nearest.pictureFile);
    //: New creatives, originality: in place of the nearest creative's picture
    m_nearest.picture->setReason(id.isEmpty() ? tr("Nothing is alike") : tr("Its picture is not stored"));
    //: New creatives, originality: in place of the nearest creative's name
    m_nearest.name->setText(id.isEmpty() ? tr("Nothing near") : MadeText::nameOf(output, id));
    m_nearest.picture->setAccessibleName(m_nearest.name->text());
    m_nearest.words->setText(whereFrom(output, id));
}

QString PicturePair::whereFrom(const services::MadeOutput &output, const QString &nearestId)
{
    const bool isSibling = std::any_of(output.variations.begin(), output.variations.end(),
                                       [&](const services::MadeVariation &one) { return one.id == nearestId; });
    if (isSibling) {
        //: New creatives, originality: below the nearest creative, which is a variation of the same brief
        return tr("another variation of this brief");
    }
    if (output.named.value(nearestId).made) {
        //: New creatives, originality: below the nearest creative, which is a variation of another brief
        return tr("made here before and approved");
    }
    //: New creatives, originality: below the nearest creative. %n: creatives that were compared
    return tr("nearest among %n of the library", "", output.reach.compared);
}

bool PicturePair::isDrawn() const
{
    return m_made.picture->isDrawn() && m_nearest.picture->isDrawn();
}

void PicturePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Both are squares, whatever the formats are.
    const int side = (width() - kPairGap) / 2;
    for (const Half &half : {m_made, m_nearest})
        half.picture->setFixedHeight(side);
}

} // namespace mci::ui
