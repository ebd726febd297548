// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class ComboBox;
class MinimumFields;
class StoredSettings;
class TextLabel;

/** The minimums that each client begins with. */
class MinimumSettings : public QWidget
{
    Q_OBJECT

public:
    MinimumSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent = nullptr);

    void reload();
    void setOrganization(const QString &organizationId);

private:
    void showMinimums();
    void save(const domain::Guardrails &minimums);
    void saveValue(const char *name, const QString &value);
    [[nodiscard]] QString organization() const;

    Backend &m_backend;
    StoredSettings &m_stored;
    QString m_wanted;
    ComboBox *m_client;
    MinimumFields *m_fields;
    TextLabel *m_problem;
};

} // namespace mci::ui
