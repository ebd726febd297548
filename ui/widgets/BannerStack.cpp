// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BannerStack.h"

#include "widgets/Banner.h"
#include "widgets/TabOrder.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr std::size_t kShown = 2;

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void BannerStack::add(const QString &key, Banner *banner)
{
    banner->setParent(this);
    banner->setObjectName(QStringLiteral("banner.%1").arg(key));
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &e) { return e.key == key; });
    if (at == m_entries.end()) {
        m_entries.push_back({key, banner});
        m_column->addWidget(banner);
    } else {
        m_column->insertWidget(m_column->indexOf(at->banner), banner);
        at->banner->deleteLater();
        at->banner->hide();
        m_column->removeWidget(at->banner);
        at->banner = banner;
    }
    // Before everything below it, too.
    tabByLayout(parentWidget() ? *parentWidget() : *this);
    refresh();
}

void BannerStack::remove(const QString &key)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &e) { return e.key == key; });
    if (at == m_entries.end())
        return;
    at->banner->hide();
    at->banner->deleteLater();
    m_column->removeWidget(at->banner);
    m_entries.erase(at);
    refresh();
}

bool BannerStack::contains(const QString &key) const
{
    return banner(key) != nullptr;
}

Banner *BannerStack::banner(const QString &key) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &e) { return e.key == key; });
    return at == m_entries.end() ? nullptr : at->banner;
}

void BannerStack::refresh()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].banner->setVisible(i < kShown);
    setVisible(!m_entries.empty());
}

} // namespace mci::ui
