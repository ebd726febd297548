// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ClientList.h"

#include "pages/ClientMark.h"
#include "text/Isolated.h"
#include "theme/Painters.h"
#include "widgets/PlainTip.h"
#include "widgets/SearchText.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kRow = 38;
constexpr int kAccountRow = 30;
constexpr int kMark = 22;
constexpr int kIcon = 16;
constexpr int kSide = 8;

} // namespace

ClientList::ClientList(std::vector<Client> clients, QString currentOrganization, QString currentAccount,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_clients(std::move(clients))
    , m_organizationId(std::move(currentOrganization))
    , m_accountId(std::move(currentAccount))
{
    setSearch({});
}

void ClientList::setSearch(const QString &text)
{
    beginResetModel();
    m_rows.clear();
    for (const Client &client : m_clients)
        addClient(client, text);
    endResetModel();
}

void ClientList::addClient(const Client &client, const QString &search)
{
    const QStringList words = searchWords(search);
    const bool whole = containsAll(foldedForSearch(client.organization.name), words);
    std::vector<Row> accounts;
    for (const auto &account : client.accounts) {
        if (whole
            || containsAll(foldedForSearch(client.organization.name + u' ' + account.name + u' ' + account.id), words))
            accounts.push_back({client.organization.id, account.id, account.name, account.currency});
    }
    if (!whole && accounts.empty())
        return;
    //: Client switcher, below a client's name
    const QString count = tr("%n account(s)", "", static_cast<int>(client.accounts.size()));
    m_rows.push_back({client.organization.id, {}, client.organization.name, count});
    m_rows.insert(m_rows.end(), accounts.begin(), accounts.end());
}

QModelIndex ClientList::current() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Row &entry = m_rows[static_cast<std::size_t>(row)];
        if (entry.organizationId == m_organizationId && entry.accountId == m_accountId && !entry.accountId.isEmpty())
            return index(row);
    }
    return rowCount() > 0 ? index(0) : QModelIndex();
}

int ClientList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClientList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return text::isolated(row.text) + QStringLiteral(", ") + row.caption;
    case Qt::ToolTipRole:
        return plainTip(row.text);
    case OrganizationRole:
        return row.organizationId;
    case AccountRole:
        return row.accountId;
    case CaptionRole:
        return row.caption;
    case CurrentRole:
        return row.organizationId == m_organizationId && row.accountId == m_accountId;
    default:
        return {};
    }
}

ClientListDelegate::ClientListDelegate(Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void ClientListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isClient = index.data(ClientList::AccountRole).toString().isEmpty();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.color(option.state & QStyle::State_Selected ? Role::Selected : Role::Hover));
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    QRectF line = QRectF(option.rect).adjusted(kSide, 0, -kSide, 0);
    const auto placed = [&option](const QRectF &part) { return placedIn(option.rect, part, option.direction); };
    if (isClient) {
        const QRectF mark(line.left(), line.center().y() - kMark / 2.0, kMark, kMark);
        paintClientMark(*painter, placed(mark), index.data(ClientList::OrganizationRole).toString(),
                        index.data().toString(), m_look.theme());
    }
    line.setLeft(line.left() + kMark + 8);
    if (index.data(ClientList::CurrentRole).toBool()) {
        painter->drawPixmap(
            placed(QRectF(line.right() - kIcon, line.center().y() - kIcon / 2.0, kIcon, kIcon)).topLeft(),
            m_look.pixmap(QStringLiteral("check"), kIcon, painter->device()->devicePixelRatioF(), Role::AccentText));
        line.setRight(line.right() - kIcon - 6);
    }
    const QFont caption = m_look.font(TypeRole::Caption);
    const QString captionText = index.data(ClientList::CaptionRole).toString();
    painter->setFont(caption);
    painter->setPen(m_look.color(Role::Text2));
    paintLine(*painter, placed(line), captionText, option.direction, Qt::AlignRight | Qt::AlignVCenter);
    line.setRight(line.right() - QFontMetricsF(caption).horizontalAdvance(captionText) - 8);
    const QFont font = m_look.font(isClient ? TypeRole::BodyStrong : TypeRole::Body);
    painter->setFont(font);
    painter->setPen(m_look.color(Role::Text));
    paintLine(*painter, placed(line),
              QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()), option.direction);
    painter->restore();
}

QSize ClientListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isClient = index.data(ClientList::AccountRole).toString().isEmpty();
    const int text = QFontMetrics(m_look.font(TypeRole::BodyStrong)).height();
    return {100, std::max(isClient ? kRow : kAccountRow, text + 10)};
}

} // namespace mci::ui
