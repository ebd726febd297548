// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class AiConsentRow;

/** The clients, and which of them allow the provider to see their creatives. */
class AiConsentList final : public QWidget
{
    Q_OBJECT

public:
    AiConsentList(Look &look, Backend &backend, QWidget *parent = nullptr);

    /** Rows are made anew where the clients are others. */
    void setClients(const std::vector<domain::Organization> &clients);
    void reload();

private:
    Look &m_look;
    Backend &m_backend;
    QVBoxLayout *m_rows;
    std::vector<domain::Organization> m_clients;
    std::vector<AiConsentRow *> m_list;
};

} // namespace mci::ui
