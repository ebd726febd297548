// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/DashboardReader.h"
#include "window/Region.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class Actions;
class ControlBar;
class DashboardSkeleton;
class EmptyState;
class ErrorState;
class PageHeader;
class StatusLine;
class TextLabel;

/**
 * A page about all creatives of the selection that Top creatives has: what is chosen here holds there. Between its controls and
 * its status line stand the figures, or why there are none. Reads only while it is shown.
 */
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QList<Region> regions();

Q_SIGNALS:
    void creativesWanted();
    void toastWanted(const QString &text);

protected:
    struct Content
    {
        /** Of the page's parts: the beginning of their names. */
        QString name;
        QString title;
        /** Says that the figures could not be read. */
        QString failed;
        /** Takes part as the page's child. */
        QWidget *body = nullptr;
    };

    /** All outlive it. */
    FiguresPage(Look &look, Actions &actions, TopCreativesSession &session, DashboardReader &reader, QWidget *parent);

    /** In the derived constructor, once: afterwards the page is whole. */
    void build(const Content &content);
    /** What is read is there, and the page is seen. */
    virtual void showData(const std::shared_ptr<const DashboardData> &data) = 0;
    /** Whether there is something to show; else `empty` is to say why. */
    [[nodiscard]] virtual bool fillEmpty(const DashboardData *data, EmptyState &empty) = 0;
    /** What the status line says beside where the figures come from. */
    [[nodiscard]] virtual QStringList remarks(const DashboardData &data) const = 0;
    /** Whatever changed: data, an error, or neither. */
    virtual void onRead();

    [[nodiscard]] PageHeader &header() { return *m_header; }
    [[nodiscard]] ControlBar &bar() { return *m_bar; }
    [[nodiscard]] EmptyState &empty() { return *m_empty; }
    [[nodiscard]] const DashboardData *data() const { return m_reader.data().get(); }
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshBar();
    void refreshStatus();
    void refreshStack();
    void showError(const Error &error);

    Look &m_look;
    Actions &m_actions;
    TopCreativesSession &m_session;
    DashboardReader &m_reader;
    Content m_content;
    PageHeader *m_header = nullptr;
    TextLabel *m_age = nullptr;
    ControlBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    DashboardSkeleton *m_loading = nullptr;
    EmptyState *m_empty = nullptr;
    ErrorState *m_error = nullptr;
    StatusLine *m_status = nullptr;
    std::shared_ptr<const DashboardData> m_shown;
};

} // namespace mci::ui
