// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCall.h"
#include "base/CancelToken.h"
#include "base/Clock.h"
#include "domain/brief/Brief.h"
#include "net/Http.h"

namespace mci::ai {

class RateMemory;

/** What is sent for a picture: nothing else leaves, above all no picture of any ad and no text of one. */
struct PictureQuestion
{
    QString productName;
    QString targetAudience;
    QString keyMessage;
    /** As the brief wants it, else as the patterns have it. */
    domain::VisualDirection look;
    /** Decides the picture's shape. */
    domain::AdFormat format = domain::AdFormat::Square;
    /** From 0: another number asks for another view. */
    int variation = 0;
    /** The user's own photo of the product, a JPEG without metadata, which then is put into a scene; empty without one. */
    QByteArray productPhoto;
};

struct AnsweredPicture
{
    /** As received: not decoded, and of no known kind. */
    QByteArray bytes;
    QString model;
};

/** No text, and how the picture is to look. Words of the brief stand in it as one line of JSON. */
[[nodiscard]] QString picturePrompt(const PictureQuestion &question);

/** ProviderMakesNoPictures for a kind of server that has none, and without a model for them. Sends nothing. */
[[nodiscard]] Status checkMakesPictures(const ProviderEndpoint &endpoint);

/**
 * Has an OpenAI-compatible server make a picture: POST {base}/images/generations, or /images/edits with the user's own photo.
 * The endpoint's model is the one for pictures. Threads and errors as CopyProvider; ProviderMakesNoPictures for a server without
 * either address. A picture that is given as a link is refused: nothing is fetched from where a server says.
 */
class PictureProvider
{
public:
    PictureProvider(net::HttpTransport &transport, const Clock &clock, RateMemory &rates);

    [[nodiscard]] Result<AnsweredPicture> make(const ProviderEndpoint &endpoint, const PictureQuestion &question,
                                               const CallSink &sink, const CancelToken &cancel) const;

private:
    net::HttpTransport &m_transport;
    const Clock &m_clock;
    RateMemory &m_rates;
};

} // namespace mci::ai
