// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class AiConsentList;
class AiPriceDialog;
class AiSpending;
class AiTest;
class Button;
class ComboBox;
class LineEdit;
class Note;
class StoredSettings;
class SuggestionEdit;

/**
 * Who else may look at creatives: no provider (all stays on this computer), or a server with its address, model, key and
 * monthly limit, and which clients allow it.
 */
class AiSettings final : public SettingPanel
{
    Q_OBJECT

public:
    AiSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void ledgerWanted();

private:
    void addServer();
    void addModel();
    void addKey();
    void addMoney();
    void addClients();
    SettingRow *addField(const char *key, LineEdit *edit, const QString &title, const QString &caption);
    /** What is stored. */
    void showSettings();
    void chooseServer(int index);
    [[nodiscard]] QString stored(const char *key) const;
    void readStatus();
    void takeStatus(const Result<services::AiStatus> &status);
    void showState();
    void showPrice();
    void editPrices();

    Backend &m_backend;
    StoredSettings &m_stored;
    Note *m_state;
    ComboBox *m_server;
    LineEdit *m_address;
    SuggestionEdit *m_model;
    SuggestionEdit *m_imageModel;
    TextLabel *m_price;
    Button *m_prices;
    AiSpending *m_spending;
    AiTest *m_test;
    AiConsentList *m_clients;
    SettingRow *m_serverRow = nullptr;
    SettingRow *m_addressRow = nullptr;
    SettingRow *m_keyRow = nullptr;
    SettingRow *m_limitRow = nullptr;
    services::AiStatus m_status;
    int m_question = 0;
    /** A server without an address yet: chosen here a moment ago. */
    bool m_isChosen = false;
};

} // namespace mci::ui
