// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace mci::bench {

/** The libraries' own calls that seeing a picture takes, with nothing of ours around them. */
class BareCalls
{
public:
    /** `encoderFile` may be empty. */
    explicit BareCalls(const QString &encoderFile);
    ~BareCalls();

    /** Decodes, clusters, finds edges, reads the text twice and the button once, and encodes. Gives the
     * seconds of the processor that it took. */
    [[nodiscard]] double seconds(const QByteArray &bytes, const std::optional<QRectF> &button);

private:
    struct Engines;
    std::unique_ptr<Engines> m_engines;
};

} // namespace mci::bench
