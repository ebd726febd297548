// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/GridKeys.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QUrl>
#include <QWidget>

namespace mci::ui {

class Button;
class CreativePicture;
class CreativeTabs;
class ElidedLabel;
class IconButton;
class StatusLabel;

/** One creative on a page of its own: its picture large, what the side panel says beside it. Keys are those of the grid. */
class CreativeDetail : public QWidget
{
    Q_OBJECT

public:
    CreativeDetail(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** An invalid index leaves what is shown. */
    void setCurrent(const QModelIndex &index);
    [[nodiscard]] const QString &creativeId() const { return m_id; }
    [[nodiscard]] CreativeTabs &tabs() { return *m_tabs; }
    void setKeys(const GridKeys &keys) { m_keys = keys; }
    [[nodiscard]] const QUrl &adUrl() const { return m_url; }

Q_SIGNALS:
    /** -1: the one before, 1: the next. */
    void stepRequested(int by);
    void browserRequested(const QUrl &url);
    void closeRequested();
    void previewRequested(const QModelIndex &index);
    void rated(const QStringList &creativeIds, int rating);
    void hideRequested(const QStringList &creativeIds);
    void copyRequested(const QStringList &creativeIds);
    void copyMarkdownRequested(const QStringList &creativeIds);
    void compareRequested(const QStringList &creativeIds);
    void generateRequested(const QStringList &creativeIds);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSide();
    void refresh();
    bool actOnKey(const QKeyEvent &event);
    bool perform(GridAct act);

    Look &m_look;
    const CreativeModel &m_model;
    GridKeys m_keys;
    QString m_id;
    QUrl m_url;
    ElidedLabel *m_name;
    StatusLabel *m_status;
    CreativePicture *m_picture;
    CreativeTabs *m_tabs;
    Button *m_open = nullptr;
    QWidget *m_side = nullptr;
};

} // namespace mci::ui
