// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/LibraryDelegate.h"
#include "brief/LibraryItem.h"

#include <QListView>

namespace mci::ui {

/** The rows of one part of the library. Enter and a click open one, Delete takes it away. */
class LibraryView final : public QListView
{
    Q_OBJECT

public:
    LibraryView(Look &look, ThumbnailStore &pictures, LibraryForm form, QWidget *parent);

    void setItems(std::vector<LibraryItem> items);
    [[nodiscard]] const LibraryModel &items() const { return *m_model; }

Q_SIGNALS:
    void openWanted(const QString &id);
    void removeWanted(const mci::ui::LibraryItem &item);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void requestPictures();
    void openCurrent();
    void removeCurrent();

    Look &m_look;
    ThumbnailStore &m_pictures;
    LibraryForm m_form;
    LibraryModel *m_model;
    LibraryDelegate *m_delegate;
};

} // namespace mci::ui
