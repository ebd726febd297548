// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeGridAccessible.h"

#include "creatives/CreativeGridView.h"

#include <QAccessibleWidget>

namespace mci::ui {

namespace {

/** One card, made when a screen reader asks for it and cheap to throw away. */
class CardAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccessible(CreativeGridView *grid, int row)
        : m_grid(grid)
        , m_index(grid->model()->index(row, 0))
    {
    }

    [[nodiscard]] bool isValid() const override { return m_grid && m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString() : QString();
    }
    void setText(QAccessible::Text /*type*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect card = m_grid->visualRect(m_index);
        return {m_grid->viewport()->mapToGlobal(card.topLeft()), card.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_grid->selectionModel()->isSelected(m_index);
        state.focused = m_grid->currentIndex() == m_index && m_grid->hasFocus();
        state.busy = m_index.data(CreativeModel::LoadingRole).toBool();
        state.offscreen = !m_grid->viewport()->rect().intersects(m_grid->visualRect(m_index));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), toggleAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            Q_EMIT m_grid->openRequested(m_index);
        else if (action == toggleAction())
            m_grid->selectionModel()->select(m_index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*action*/) const override { return {}; }
    [[nodiscard]] int row() const { return m_index.row(); }

private:
    QPointer<CreativeGridView> m_grid;
    QPersistentModelIndex m_index;
};

class GridAccessible final : public QAccessibleWidget
{
public:
    explicit GridAccessible(CreativeGridView *grid)
        : QAccessibleWidget(grid, QAccessible::List)
    {
    }
    ~GridAccessible() override { forgetCards(); }

    [[nodiscard]] int childCount() const override { return grid()->model()->rowCount(); }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const QString id = grid()->model()->index(row, 0).data(CreativeModel::IdRole).toString();
        if (const auto known = m_cards.constFind(id); known != m_cards.constEnd()) {
            QAccessibleInterface *card = QAccessible::accessibleInterface(*known);
            if (card && card->isValid())
                return card;
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto *card = new CardAccessible(grid(), row);
        m_cards.insert(id, QAccessible::registerAccessibleInterface(card));
        return card;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = grid()->indexAt(grid()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *card = dynamic_cast<const CardAccessible *>(child);
        return card ? card->row() : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return grid()->hasFocus() && grid()->currentIndex().isValid() ? child(grid()->currentIndex().row()) : nullptr;
    }

private:
    [[nodiscard]] CreativeGridView *grid() const { return static_cast<CreativeGridView *>(object()); }
    void forgetCards() const
    {
        for (const QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
        m_cards.clear();
    }

    mutable QHash<QString, QAccessible::Id> m_cards;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(CreativeGridView::staticMetaObject.className()))
        return nullptr;
    auto *grid = qobject_cast<CreativeGridView *>(object);
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    // Qt keeps a factory once, however often it is given.
    QAccessible::installFactory(makeInterface);
}

} // namespace mci::ui
