// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "services/DashboardFacts.h"
#include "theme/Look.h"
#include "window/Region.h"
#include "window/TopCreativesSession.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class Actions;
class Button;
class ControlBar;
class DashboardBody;
class DashboardExport;
class DashboardReader;
class DashboardSkeleton;
class EmptyState;
class ErrorState;
class PageHeader;
class StatusLine;
class TextLabel;

/**
 * The account at a glance. It shares the account and the selection of Top creatives: what is chosen here holds there. Reads only
 * while it is shown, or when another page wants to know what it concludes.
 */
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    /** `thumbnails` are those of all pages; they outlive it. */
    DashboardPage(Look &look, Backend &backend, Actions &actions, TopCreativesSession &session,
                  ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    [[nodiscard]] QList<Region> regions();
    /** The place of a creative in the ranking, from 1; 0 where it has none. */
    [[nodiscard]] int placeOf(const QString &creativeId) const;
    [[nodiscard]] bool canExport() const { return whyNoExport().isEmpty(); }
    void cancelExport();
    /** Unless what was read is of now. */
    void readUnseen();

Q_SIGNALS:
    /** nullptr: what was concluded holds no longer. */
    void factsRead(const mci::services::DashboardFacts *facts);
    void creativeWanted(const QString &creativeId);
    void formatWanted(const QString &format);
    void callToActionWanted(const QString &type);
    void tagWanted(const QString &name);
    void creativesWanted();
    void toastWanted(const QString &text);
    /** Until the next toast it can be cancelled. */
    void exportBegan(const QString &text);
    /** Whether there is something to export. */
    void exportChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildExport(Actions &actions);
    void onSessionChanged();
    void read();
    void onRead();
    void retry();
    /** Nothing can be exported: says why. */
    [[nodiscard]] QString whyNoExport() const;
    void refreshBar();
    void refreshStatus();
    /** The figures, or what stands in their place. */
    void refreshStack();
    void showError(const Error &error);

    TopCreativesSession &m_session;
    DashboardReader *m_reader;
    PageHeader *m_header;
    TextLabel *m_age;
    Button *m_exportButton;
    DashboardExport *m_export;
    ControlBar *m_bar;
    QStackedWidget *m_stack;
    DashboardBody *m_body;
    DashboardSkeleton *m_loading;
    EmptyState *m_empty;
    ErrorState *m_error;
    StatusLine *m_status;
    bool m_stale = true;
};

} // namespace mci::ui
