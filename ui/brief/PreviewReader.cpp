// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/PreviewReader.h"

namespace mci::ui {

namespace {

constexpr std::chrono::milliseconds kPreviewPause{300};

} // namespace

PreviewReader::PreviewReader(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPreviewPause);
    connect(m_pause, &QTimer::timeout, this, &PreviewReader::read);
}

void PreviewReader::ask(const QString &organizationId, const domain::BriefDraft &draft)
{
    if (organizationId == m_organizationId && draft == m_draft)
        return;
    m_organizationId = organizationId;
    m_draft = draft;
    m_pause->start();
}

void PreviewReader::askAgain()
{
    if (!m_organizationId.isEmpty())
        m_pause->start();
}

void PreviewReader::askNow(const QString &organizationId, const domain::BriefDraft &draft)
{
    ask(organizationId, draft);
    read();
}

void PreviewReader::forget()
{
    m_pause->stop();
    ++m_question;
    m_organizationId.clear();
    m_preview.reset();
    m_error.reset();
    Q_EMIT changed();
}

void PreviewReader::read()
{
    m_pause->stop();
    const int question = ++m_question;
    m_backend.previewBrief(m_organizationId, m_draft)
        .then(this, [this, question](const Result<services::BriefPreview> &answer) {
            if (question == m_question)
                take(answer);
        });
}

void PreviewReader::take(const Result<services::BriefPreview> &answer)
{
    m_preview.reset();
    m_error.reset();
    if (answer)
        m_preview = *answer;
    else
        m_error = answer.error();
    Q_EMIT changed();
}

} // namespace mci::ui
