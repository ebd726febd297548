// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/CreativePicture.h"
#include "creatives/GridKeys.h"

#include <QPointer>

namespace mci::ui {

class TextLabel;

/** The picture over a veil, as large as the window. Esc, Space and a click close it; arrows walk on. */
class LargePreview : public QWidget
{
    Q_OBJECT

public:
    /** Covers `window`, and is its child. */
    LargePreview(Look &look, const CreativeModel &model, ThumbnailStore &thumbnails, QWidget *window);

    void setKeys(const GridKeys &keys) { m_keys = keys; }
    void open(const QModelIndex &index);
    /** While it is open: another creative. */
    void setCurrent(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** -1: the one before, 1: the next. */
    void stepRequested(int by);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void dismiss();

    Look &m_look;
    const CreativeModel &m_model;
    CreativePicture *m_picture;
    TextLabel *m_name;
    TextLabel *m_figures;
    QPointer<QWidget> m_opener;
    GridKeys m_keys;
};

} // namespace mci::ui
