// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/Clients.h"

#include <QAbstractButton>

namespace mci::ui {

/** The current client and ad account at the top of the rail; opens the popover that changes them. */
class ClientSwitcher : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ClientSwitcher(Look &look, QWidget *parent = nullptr);

    void setWorkspace(const WorkspaceSnapshot &workspace);
    void setCurrent(const QString &organizationId, const QString &adAccountId);
    void setCollapsed(bool collapsed);
    void openPopover();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

Q_SIGNALS:
    void accountChosen(const QString &organizationId, const QString &adAccountId);
    /** For the client that is shown. */
    void connectWanted(const QString &organizationId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshName();
    /** Says what there is no room for. */
    void refreshToolTip();
    [[nodiscard]] QRectF textPlace() const;

    Look &m_look;
    WorkspaceSnapshot m_workspace;
    QString m_organizationId;
    QString m_adAccountId;
    QString m_client;
    QString m_account;
    bool m_collapsed = false;
};

} // namespace mci::ui
