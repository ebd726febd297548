// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/NavModel.h"

#include "theme/Look.h"

#include <QFrame>

class QListView;
class QVBoxLayout;

namespace mci::ui {

class NavDelegate;
class RailBadge;

/** The navigation at the left edge: a place for the client switcher, and the pages that work. */
class NavRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavRail(Look &look, QWidget *parent = nullptr);

    /** The switcher, above the pages; the rail becomes its parent. */
    void setSwitcher(QWidget *switcher);
    void setCurrent(Page page);
    [[nodiscard]] Page current() const { return m_page; }
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    [[nodiscard]] NavModel &model() { return *m_model; }
    /** How many jobs run or wait, and whether one waits for the person. */
    void setActivity(int running, bool needsYou);
    /** The button that shows them; hidden while there is nothing to show. */
    [[nodiscard]] RailBadge &badge() { return *m_badge; }
    /** Moves the keyboard here. */
    void takeFocus();

Q_SIGNALS:
    void pageChosen(Page page);
    void badgePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCurrentChanged(const QModelIndex &index);
    void fitSpace();
    void placeBadge();
    void applyLook();

    Look &m_look;
    NavModel *m_model;
    NavDelegate *m_delegate;
    QListView *m_list;
    RailBadge *m_badge;
    QVBoxLayout *m_column;
    Page m_page = Page::TopCreatives;
    bool m_collapsed = false;
};

} // namespace mci::ui
