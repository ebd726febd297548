// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {
class Banner;
}

namespace mci::ui {

/** The banners above the header by key, the two oldest shown; the others wait for room. Owns its banners. */
class BannerStack final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    /** In place of the one with the same key. */
    void add(const QString &key, Banner *banner);
    void remove(const QString &key);
    [[nodiscard]] bool contains(const QString &key) const;
    /** Null when there is none. */
    [[nodiscard]] Banner *banner(const QString &key) const;

private:
    struct Entry
    {
        QString key;
        Banner *banner;
    };

    void refresh();

    QVBoxLayout *m_column;
    std::vector<Entry> m_entries;
};

} // namespace mci::ui
