// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/VisionPool.h"

namespace mci::ai {

namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 50ms;

} // namespace

VisionPool::VisionPool(LocalVisionOptions options, std::size_t most)
    : m_options(std::move(options))
    , m_most(most)
{
}

VisionPool::~VisionPool()
{
    for (const auto &worker : m_workers)
        worker->thread.run([&worker] { worker->vision.reset(); });
}

Result<domain::PictureFacts> VisionPool::analyse(const QByteArray &picture, const CancelToken &cancel)
{
    Worker *worker = borrow(cancel);
    if (!worker)
        return failure(cancelledError());
    Result<domain::PictureFacts> facts = failure(cancelledError());
    worker->thread.run([&] {
        if (!worker->vision)
            worker->vision = std::make_unique<LocalVision>(m_options);
        facts = worker->vision->analyse(picture, cancel);
    });
    giveBack(worker);
    return facts;
}

VisionPool::Worker *VisionPool::borrow(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    while (!cancel.isCancelled()) {
        if (!m_free.empty()) {
            Worker *worker = m_free.back();
            m_free.pop_back();
            return worker;
        }
        if (m_workers.size() < m_most)
            return m_workers.emplace_back(std::make_unique<Worker>()).get();
        m_returned.wait_for(lock, kLook);
    }
    return nullptr;
}

void VisionPool::giveBack(Worker *worker)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(worker);
    }
    m_returned.notify_one();
}

} // namespace mci::ai
