// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiServices.h"
#include "writer/CopyRequest.h"

#include <QImage>

namespace mci::services {

/** What came of asking a provider during one generation. */
struct MakerTally
{
    /** Of whose work something is used, as the server named them; each once. */
    QStringList models;
    /** Millionths of a US dollar, also of calls that nothing came of. */
    qint64 costMicros = 0;

    void add(const MakerTally &other);
};

struct CopyWish
{
    QString organizationId;
    writer::CopyRequest request;
    domain::CombinedPatterns patterns;
    /** The workspace's own ads, as examples of how it speaks; they are sent. */
    std::vector<domain::AdCopy> voice;
};

struct PictureWish
{
    QString organizationId;
    /** Without a photo: that is `productPhoto`. */
    ai::PictureQuestion question;
    /** A picture file's bytes as the user gave them; empty without one. A small copy without metadata is sent. */
    QByteArray productPhoto;
};

struct MakerReadiness
{
    /** By domain::aiHost(), and the models; empty where none is configured. */
    QString host;
    QString model;
    QString imageModel;
    QUrl base;
    /** It would be asked for pictures, too. */
    bool makesPictures = false;
    /** Why copy cannot be asked for; nullopt: it can. */
    std::optional<Error> problem;
    [[nodiscard]] bool isReady() const { return !problem; }
};

/**
 * Has a provider write copy and make pictures for new creatives, on the terms of ProviderDesk. Answers are not kept here: who asks
 * again wants something else. Any worker thread; blocks, and ends within a second when cancelled or when the consent is withdrawn.
 */
class ProviderMaker
{
public:
    /** Longest side of a picture that is made: as providers make them, and enough for a story. */
    static constexpr int kLongSide = 1536;

    ProviderMaker(const AiServices &ai, const LiveConfig &config);

    /** Sends nothing. */
    [[nodiscard]] MakerReadiness readiness(const QString &organizationId) const;
    /**
     * What copy and pictures for that many variations cost at most when all goes well, in millionths of a US dollar; nullopt where
     * nobody can be asked, or no price is known. Sends nothing.
     */
    [[nodiscard]] Result<std::optional<qint64>> estimate(const MakerReadiness &readiness, int variations) const;

    /** All words that would be sent for these: rules and data for copy, then for a picture. Sends nothing. */
    [[nodiscard]] static QString prompt(const CopyWish &copy, const ai::PictureQuestion &picture);
    /** As many as the request wants; the errors of ProviderDesk and CopyProvider. */
    [[nodiscard]] Result<std::vector<writer::WrittenCopy>> copy(const CopyWish &wish, MakerTally &tally,
                                                                const CancelToken &cancel) const;
    /** The errors of ProviderDesk, of PictureProvider, and those of imaging::decodePicture(). */
    [[nodiscard]] Result<QImage> picture(const PictureWish &wish, MakerTally &tally, const CancelToken &cancel) const;

private:
    /** The same provider with its model for pictures. */
    [[nodiscard]] Result<AdmittedProvider> forPictures(AdmittedProvider provider) const;

    const AiServices &m_ai;
    const LiveConfig &m_config;
};

} // namespace mci::services
