// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ConsentWatch.h"

#include <condition_variable>
#include <mutex>

namespace mci::services {

namespace {

constexpr std::chrono::milliseconds kStep{300};

} // namespace

ConsentWatch::ConsentWatch(const AiConsents &consents, const domain::AiConsent &consent, const CancelToken &cancel)
    : m_forward(cancel.stopToken(), [this] { m_source.cancel(); })
    , m_thread([this, &consents, consent](const std::stop_token &stop) { look(stop, consents, consent); })
{
}

ConsentWatch::~ConsentWatch() = default;

void ConsentWatch::look(const std::stop_token &stop, const AiConsents &consents, const domain::AiConsent &consent)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        const auto standing = consents.of(consent.organizationId);
        // What cannot be read is no consent.
        if (!standing || !*standing || (*standing)->id != consent.id) {
            m_withdrawn = true;
            m_source.cancel();
            return;
        }
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, kStep, [] { return false; });
    }
}

} // namespace mci::services
