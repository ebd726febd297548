// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"

namespace mci::ui {

/** What a brief lacks, so that nothing can be made of it. */
enum class BriefLack { Product, Sources, Layers };

/**
 * From the wish to generate until the work is in the queue: what is typed is written first, since it is made from the store.
 * Another brief that is opened in the meantime changes nothing about it.
 */
class GenerationStart final : public QObject
{
    Q_OBJECT

public:
    GenerationStart(Backend &backend, BriefDocument &document, QObject *parent);

    /** Does nothing while one is on its way. Ends with queued(), refused() or failed(). */
    void begin();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] static std::optional<BriefLack> lackOf(const domain::BriefDraft &draft);

Q_SIGNALS:
    void busyChanged(bool busy);
    void refused(mci::ui::BriefLack lack);
    void queued(const QString &jobId, const QString &briefId);
    /** `title` is the product of the brief, which need not be open any more. */
    void failed(const QString &briefId, const QString &title, const mci::Error &error);

private:
    void goOn(const std::optional<Error> &error);
    void ask();
    void setBusy(bool busy);

    Backend &m_backend;
    BriefDocument &m_document;
    QString m_briefId;
    QString m_title;
    bool m_busy = false;
    bool m_waitsForStore = false;
};

} // namespace mci::ui
