// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class Button;
class ComboBox;
class MinimumFields;
class StoredSettings;

/** The minimums that each client begins with. */
class MinimumSettings final : public SettingPanel
{
    Q_OBJECT

public:
    MinimumSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent = nullptr);

    void reload();
    void setOrganization(const QString &organizationId);

Q_SIGNALS:
    /** Something to tell, and what undoes it. */
    void told(const QString &text, const std::function<void()> &undo);

private:
    void showMinimums();
    void save(const QString &organizationId, const domain::Guardrails &minimums);
    void saveValue(const QString &organizationId, const char *name, const QString &value);
    void reset();
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] bool hasOwn(const QString &organizationId) const;

    Backend &m_backend;
    StoredSettings &m_stored;
    WorkspaceSnapshot m_workspace;
    QString m_wanted;
    Button *m_reset;
    ComboBox *m_client;
    MinimumFields *m_fields;
    TextLabel *m_problem;
};

} // namespace mci::ui
