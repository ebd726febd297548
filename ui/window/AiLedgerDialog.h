// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"
#include "window/AiLedgerModel.h"

#include <QDialog>

class QHBoxLayout;
class QStackedWidget;
class QTimer;

namespace mci::ui {

class AiLedgerDetails;
class AiLedgerTable;
class Button;
class ComboBox;
class EmptyState;
class ErrorState;
class TextLabel;

/** Every call to an AI provider: a window beside the others, which follows what is under way. Deletes itself when it closes. */
class AiLedgerDialog final : public QDialog
{
    Q_OBJECT

public:
    AiLedgerDialog(Look &look, Backend &backend, AiLedgerModel::CreativeNames names, QWidget *parent);

Q_SIGNALS:
    void toastWanted(const QString &text);

private:
    void buildHead(QHBoxLayout *row);
    void buildTable();
    void buildStates();
    void buildFoot(QHBoxLayout *row);
    void readClients();
    void readCalls();
    void take(const Result<std::vector<domain::AiCall>> &calls);
    void showTotals();
    void onCurrentChanged();
    void copy();
    void exportCsv();

    Look &m_look;
    Backend &m_backend;
    AiLedgerModel *m_model;
    AiLedgerTable *m_table;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    ErrorState *m_error;
    AiLedgerDetails *m_details;
    ComboBox *m_client;
    Button *m_copy;
    Button *m_export;
    TextLabel *m_total;
    QTimer *m_follow;
    int m_question = 0;
};

} // namespace mci::ui
