// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class Spinner;
class StoredSettings;
class TextLabel;

/**
 * Tries whether the configured provider answers, and says what came of it; the same button ends it. Waits for what was entered
 * a moment before.
 */
class AiTest final : public QWidget
{
    Q_OBJECT

public:
    AiTest(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent = nullptr);

    /** What an earlier test said is gone where another provider or model is configured now. */
    void setStatus(const services::AiStatus &status);

Q_SIGNALS:
    void modelsFound(const QStringList &models);
    /** The ledger has one line more. */
    void ended();

private:
    void onClicked();
    void begin();
    void stop();
    void take(const Result<ai::ProviderTest> &test);
    void show(Role role, const QString &text);
    void showIdle();

    Backend &m_backend;
    StoredSettings &m_stored;
    Button *m_button;
    Spinner *m_spinner;
    TextLabel *m_result;
    services::AiStatus m_status;
    /** Of the answer that is waited for; an answer of another number comes too late. */
    int m_question = 0;
    bool m_isWaiting = false;
    bool m_isWanted = false;
};

} // namespace mci::ui
