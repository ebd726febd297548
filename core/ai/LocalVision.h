// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"

#include <chrono>
#include <memory>

#include <QJsonObject>
#include <QProcess>
#include <QTimer>

namespace mci::ai {

struct LocalVisionOptions
{
    /** The helper program's file. */
    QString program;
    QStringList arguments = {};
    /** For one picture, and for the helper's start. */
    std::chrono::milliseconds patience{30'000};
    /** After so long without work the helper ends and gives its memory back. */
    std::chrono::milliseconds idle{60'000};
};

/**
 * The analysis on this machine, by a helper process: reading text is six times faster where the process starts with one OpenMP
 * thread, and a picture that brings the libraries down takes nobody along. The helper starts with the first picture and
 * answers one line a picture:
 *
 *     to it    {"id":1,"bytes":52011}  and so many bytes
 *     from it  {"id":1,"facts":{…}}  or  {"id":1,"error":{…}}
 *
 * Lives, works and ends on one thread, whose event loop ends an idle helper.
 */
class LocalVision final : public PictureAnalysis
{
public:
    explicit LocalVision(LocalVisionOptions options);
    ~LocalVision() override;

    [[nodiscard]] Result<domain::PictureFacts> analyse(const QByteArray &picture, const CancelToken &cancel) override;

private:
    [[nodiscard]] Status start(const CancelToken &cancel);
    [[nodiscard]] Result<QJsonObject> ask(const QByteArray &picture, const CancelToken &cancel);
    /** Cancelled, or AnalysisFailed when the helper ends, keeps silent too long or talks nonsense. */
    [[nodiscard]] Result<QJsonObject> readLine(const CancelToken &cancel);
    void end();

    const LocalVisionOptions m_options;
    std::unique_ptr<QProcess> m_helper;
    QTimer m_idle;
    QByteArray m_received;
    qint64 m_lastId = 0;
};

} // namespace mci::ai
