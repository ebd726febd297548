// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

namespace mci::ui {

enum class Page { TopCreatives, Compare, Patterns, Generations, Activity, Dashboard, Settings };

/** The rows of the navigation: captions, pages, and the space that keeps the last pages at the bottom. */
class NavModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Caption, Page, Space };
    enum DataRole { KindRole = Qt::UserRole, PageRole, IconRole, BadgeRole, NeedsYouRole };

    explicit NavModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QModelIndex indexOf(Page page) const;
    /** How many jobs run; 0 shows nothing. */
    void setBadge(Page page, int count);
    /** The shortcut to the page, for the tooltip. */
    void setKeys(Page page, const QString &keys);
    /** The dot that says: something waits for you. */
    void setNeedsYou(Page page, bool needs);

private:
    struct Row
    {
        RowKind kind = RowKind::Page;
        Page page = Page::TopCreatives;
        QString text;
        QString icon;
        int badge = 0;
        bool needsYou = false;
        QString keys = {};
    };
    [[nodiscard]] QString accessibleText(const Row &row) const;
    [[nodiscard]] Row &rowOf(Page page);

    std::vector<Row> m_rows;
};

} // namespace mci::ui
