// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QUrl>
#include <QWidget>

namespace mci::ui {

class Button;
class CreativeTabs;
class ElidedLabel;
class IconButton;
class StatusLabel;

/** Everything about one creative, beside the grid. Follows the current item and never takes the focus by itself. */
class CreativePanel : public QWidget
{
    Q_OBJECT

public:
    CreativePanel(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** An invalid index leaves what is shown. */
    void setCurrent(const QModelIndex &index);
    [[nodiscard]] const QString &creativeId() const { return m_id; }
    [[nodiscard]] CreativeTabs &tabs() { return *m_tabs; }

Q_SIGNALS:
    /** -1: the one before, 1: the next. */
    void stepRequested(int by);
    void compareRequested(const QStringList &creativeIds);
    void generateRequested(const QStringList &creativeIds);
    void browserRequested(const QUrl &url);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
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
    CreativeTabs *m_tabs;
};

} // namespace mci::ui
