// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/SyncProgress.h"
#include "window/UiState.h"

#include <QWidget>

namespace mci::ui {

class Actions;
class Button;
class IconButton;
class PageHeader;
class Segmented;
class Tag;
class TextLabel;

/** The top of the creatives: how old they are, sync or its cancelling, cards or table, export. */
class CreativesHeader : public QWidget
{
    Q_OBJECT

public:
    CreativesHeader(Look &look, Actions &actions, QWidget *parent = nullptr);

    /** nullopt while nothing is shown. */
    void setFreshness(std::optional<UtcTime> fetchedAt, bool online);
    void setSyncing(bool syncing, bool cancelling, bool first);
    void setViewMode(ViewMode mode);
    void setCanExport(bool can);

Q_SIGNALS:
    void viewModeChosen(mci::ui::ViewMode mode);
    void cancelWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(Actions &actions);
    void fillSwitch();
    void fillExport();
    void showAge();

    Look &m_look;
    PageHeader *m_header;
    TextLabel *m_age;
    Tag *m_stale;
    IconButton *m_sync;
    Button *m_cancel;
    Segmented *m_switch;
    Button *m_export;
    QTimer *m_clock;
    std::optional<UtcTime> m_fetchedAt;
    bool m_online = true;
    bool m_firstSync = false;
    /** Symbols in place of the words of the switch. */
    bool m_narrow = false;
    /** And of the export, and a short age. */
    bool m_tight = false;
    bool m_canExport = true;
};

} // namespace mci::ui
