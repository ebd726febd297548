// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>

#include <QSize>
#include <QString>

namespace mci::sandbox {

/** A picture asked for by its link. */
struct MediaRequest
{
    QString hash;
    /** The box the picture has to fit in; an empty size is the picture's own. */
    QSize box;
    /** Fill the box and cut what stands over, as Meta's small square thumbnails do. */
    bool cropped = false;
};

/**
 * Makes and reads links to pictures that look like those of Meta's CDN: `oh` is a signature, `oe` the expiry as
 * hexadecimal Unix time.
 */
class MediaLinks
{
public:
    MediaLinks(QString origin, UtcTime now)
        : m_origin(std::move(origin))
        , m_now(now)
    {
    }

    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] UtcTime now() const { return m_now; }
    [[nodiscard]] QString picture(const QString &hash) const { return link(hash, {}, false); }
    [[nodiscard]] QString scaled(const QString &hash, QSize box) const { return link(hash, box, false); }
    [[nodiscard]] QString square(const QString &hash, int side) const { return link(hash, {side, side}, true); }

    enum class Refusal { NotFound, BadSignature, Expired };
    struct Verdict
    {
        std::optional<MediaRequest> request;
        Refusal refusal = Refusal::NotFound;
    };
    /** Reads path and query of a link; refuses a wrong signature and a link past its time. */
    [[nodiscard]] static Verdict read(const QString &path, const QString &oh, const QString &oe, UtcTime now);

private:
    [[nodiscard]] QString link(const QString &hash, QSize box, bool cropped) const;

    QString m_origin;
    UtcTime m_now;
};

} // namespace mci::sandbox
