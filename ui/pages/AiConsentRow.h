// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class SettingRow;
class Switch;

/** Whether one client's creatives may go to the provider. On asks first, off holds at once. */
class AiConsentRow final : public QWidget
{
    Q_OBJECT

public:
    AiConsentRow(Look &look, Backend &backend, const domain::Organization &client, QWidget *parent = nullptr);

    void reload();

private:
    void take(const Result<services::AiStatus> &status);
    void showStatus();
    void onClicked(bool checked);
    void give(const services::ConsentWish &wish);
    void withdraw();
    [[nodiscard]] QString note() const;

    Look &m_look;
    Backend &m_backend;
    domain::Organization m_client;
    Switch *m_switch;
    SettingRow *m_row;
    services::AiStatus m_status;
    int m_question = 0;
};

} // namespace mci::ui
