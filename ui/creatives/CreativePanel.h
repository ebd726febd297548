// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QUrl>
#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class Button;
class CopyTab;
class ElidedLabel;
class IconButton;
class PanelTabs;
class PerformanceTab;
class StatusLabel;

/** Everything about one creative, beside the grid. Follows the current item and never takes the focus by itself. */
class CreativePanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Performance, Patterns, Copy };

    CreativePanel(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** An invalid index leaves what is shown. */
    void setCurrent(const QModelIndex &index);
    [[nodiscard]] const QString &creativeId() const { return m_id; }
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    /** The ad in Meta's Ads Manager; empty without an ad. */
    [[nodiscard]] static QUrl adsManagerUrl(const domain::Creative &creative);

Q_SIGNALS:
    /** -1: the one before, 1: the next. */
    void stepRequested(int by);
    void browserRequested(const QUrl &url);
    void closeRequested();
    void tabChanged(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *scrolling(QWidget *content);
    [[nodiscard]] QWidget *makePatterns();
    void refresh();
    void openExternally();

    Look &m_look;
    const CreativeModel &m_model;
    QString m_id;
    QUrl m_url;
    ElidedLabel *m_name;
    StatusLabel *m_status;
    IconButton *m_external = nullptr;
    Button *m_open = nullptr;
    PanelTabs *m_tabs;
    QStackedWidget *m_pages;
    PerformanceTab *m_performance;
    CopyTab *m_copy;
};

} // namespace mci::ui
