// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QDialog>

class QTableView;

namespace mci::ui {

class AiPriceModel;
class Button;
class Note;

/** What models cost: edited in place, added, or all as the program brings them. Opened without waiting. */
class AiPriceDialog final : public QDialog
{
    Q_OBJECT

public:
    AiPriceDialog(Look &look, Backend &backend, QWidget *parent);

    /** Goes to the price of a model; to a new row where there is none. */
    void enter(const QString &model);

Q_SIGNALS:
    void pricesChanged();

private:
    void build();
    void buildTable();
    void reload();
    void keep(const domain::AiPrice &price);
    void askToReset();
    void reset();
    void addDraft(const QString &model);
    void afterWrite(const Status &status);
    void tell(const QString &problem);

    Look &m_look;
    Backend &m_backend;
    AiPriceModel *m_model;
    QTableView *m_table;
    Note *m_note;
    Button *m_reset;
    QString m_wanted;
    bool m_isLoaded = false;
};

} // namespace mci::ui
