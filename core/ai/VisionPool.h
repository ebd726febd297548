// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/LocalVision.h"
#include "base/EventThread.h"

#include <condition_variable>
#include <mutex>

namespace mci::ai {

/**
 * A few local analyses side by side, for any number of threads. Each has a thread of its own, which is made when it is first
 * needed; whoever asks while all are busy waits.
 */
class VisionPool final : public PictureAnalysis
{
public:
    static constexpr std::size_t kUsual = 2;

    explicit VisionPool(LocalVisionOptions options, std::size_t most = kUsual);
    /** Nobody may be asking any more. */
    ~VisionPool() override;

    [[nodiscard]] Result<domain::PictureFacts> analyse(const QByteArray &picture, const CancelToken &cancel) override;

private:
    struct Worker
    {
        EventThread thread{QStringLiteral("vision")};
        /** Made, used and destroyed on the thread. */
        std::unique_ptr<LocalVision> vision;
    };
    /** nullptr when cancelled. */
    [[nodiscard]] Worker *borrow(const CancelToken &cancel);
    void giveBack(Worker *worker);

    const LocalVisionOptions m_options;
    const std::size_t m_most;
    /** Guards m_workers and m_free. */
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<Worker *> m_free;
};

} // namespace mci::ai
