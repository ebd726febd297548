// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

class QTimer;

namespace mci::ui {

/** What would be made of a draft, asked a moment after its last change; only the answer to the last question counts. */
class PreviewReader final : public QObject
{
    Q_OBJECT

public:
    PreviewReader(Backend &backend, QObject *parent);

    /** After a pause; nothing where it is the draft that was asked for last. */
    void ask(const QString &organizationId, const domain::BriefDraft &draft);
    /** The same draft, after a pause: something else has changed. */
    void askAgain();
    void askNow(const QString &organizationId, const domain::BriefDraft &draft);
    /** Another brief: what is known of the last one says nothing of it. */
    void forget();
    /** Of the last answer; nullptr before the first, and after one that failed. */
    [[nodiscard]] const services::BriefPreview *preview() const { return m_preview ? &*m_preview : nullptr; }
    /** Why there is none; nullopt while nobody knows. */
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const Result<services::BriefPreview> &answer);

    Backend &m_backend;
    QTimer *m_pause;
    QString m_organizationId;
    domain::BriefDraft m_draft;
    std::optional<services::BriefPreview> m_preview;
    std::optional<Error> m_error;
    int m_question = 0;
};

} // namespace mci::ui
