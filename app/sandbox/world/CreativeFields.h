// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/ActionPlan.h"
#include "sandbox/world/AdTraits.h"
#include "sandbox/world/MediaLinks.h"
#include "sandbox/world/PictureBook.h"

namespace mci::sandbox {

struct CreativeParts
{
    const Catalog &catalog;
    const PictureBook &pictures;
    const ClientPlan &client;
    const CampaignPlan &campaign;
    const AdSetPlan &adSet;
    const AdTraits &ad;
    QString creativeId;
    QString accountId;
    QString adName;
    const MediaLinks &links;
};

/** Writes an ad's creative as Graph has it: copy and picture sit in other places for every shape. */
class CreativeFields
{
public:
    explicit CreativeFields(CreativeParts parts);

    [[nodiscard]] QJsonObject fields() const;
    /** The video node of a video creative. */
    [[nodiscard]] QJsonObject video() const;

private:
    void addLink(QJsonObject &fields) const;
    void addVideo(QJsonObject &fields) const;
    void addCarousel(QJsonObject &fields) const;
    void addDynamic(QJsonObject &fields) const;
    void addProductCatalog(QJsonObject &fields) const;
    [[nodiscard]] QJsonObject storySpec(const QString &key, const QJsonObject &data) const;
    [[nodiscard]] QJsonObject callToAction() const;
    [[nodiscard]] QString link() const;
    [[nodiscard]] QString hash(int card, int colour) const;

    const CreativeParts m_parts;
    const PictureTemplate &m_picture;
    const CopyText &m_copy;
    QString m_hash;
};

/** The video of a creative has an id of its own. */
[[nodiscard]] QString videoIdOf(const QString &creativeId);

} // namespace mci::sandbox
