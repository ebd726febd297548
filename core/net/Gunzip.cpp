// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Gunzip.h"

#include <array>
#include <limits>

#include <zlib.h>

namespace mci::net {

namespace {

constexpr std::size_t kStep = 64 * 1024;
constexpr int kGzipWindow = 15 + 16;

class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, kGzipWindow) == Z_OK; }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&m_stream); }

    [[nodiscard]] bool isReady() const { return m_ready; }
    z_stream &stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

tl::unexpected<Error> damaged()
{
    return failure(
        transientError(ErrorCode::Network, Reason::ConnectionCut, QStringLiteral("the packed body is not whole")));
}

/** One step; gives zlib's answer and adds what came out. */
int unpackStep(z_stream &stream, QByteArray &out)
{
    std::array<unsigned char, kStep> buffer;
    stream.next_out = buffer.data();
    stream.avail_out = static_cast<uInt>(buffer.size());
    const int answer = inflate(&stream, Z_NO_FLUSH);
    out.append(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(kStep - stream.avail_out));
    return answer;
}

} // namespace

Result<QByteArray> gunzip(const QByteArray &packed, qint64 most)
{
    Inflater inflater;
    if (!inflater.isReady() || packed.isEmpty() || packed.size() > std::numeric_limits<int>::max())
        return damaged();
    z_stream &stream = inflater.stream();
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    for (;;) {
        const int answer = unpackStep(stream, out);
        if (out.size() > most)
            return failure(
                makeError(ErrorCode::Network, Reason::BodyTooLarge, QStringLiteral("unpacks to more than allowed")));
        if (answer == Z_STREAM_END && stream.avail_in == 0)
            return out;
        // A gzip file may be several in a row.
        const bool goesOn = answer == Z_OK || (answer == Z_STREAM_END && inflateReset(&stream) == Z_OK);
        if (!goesOn)
            return damaged();
    }
}

} // namespace mci::net
