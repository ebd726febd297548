// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vision/PictureAnalyser.h"

#include <cstdio>
#include <optional>

#include <QByteArray>
#include <QJsonObject>

namespace mci::app {

/** Most bytes of one picture, as in what is fetched. */
inline constexpr qint64 kMostPictureBytes = qint64{15} * 1024 * 1024;

/**
 * Answers requests until the input ends. A request is a line `{"id":N,"bytes":B}` and the B bytes of a picture; the answer is
 * a line `{"id":N,"facts":{…}}` or `{"id":N,"error":{…}}`. Before the first one stands a line `{"ready":true,…}`. After what
 * is no request nobody can tell where the next one begins: such a line ends the program.
 */
class PictureDesk
{
public:
    /** All must outlive the desk. */
    PictureDesk(vision::PictureAnalyser &analyser, std::FILE *input, std::FILE *output);

    /** Exit status: 0 at the end of the input, 2 after a malformed request, 1 when nobody reads the answers. */
    [[nodiscard]] int serve();

private:
    struct Request
    {
        qint64 id = 0;
        qint64 bytes = 0;
    };

    /** Without its end; nullopt at the end of the input, and for a line that is too long (`m_isMalformed`). */
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] static std::optional<Request> requestOf(const QByteArray &line);
    [[nodiscard]] std::optional<QByteArray> readPicture(qint64 bytes);
    [[nodiscard]] QJsonObject answerTo(const Request &request, const QByteArray &picture);
    [[nodiscard]] bool write(const QJsonObject &line);
    [[nodiscard]] int refuse(const char *detail);

    vision::PictureAnalyser &m_analyser;
    std::FILE *m_input;
    std::FILE *m_output;
    bool m_isMalformed = false;
};

} // namespace mci::app
