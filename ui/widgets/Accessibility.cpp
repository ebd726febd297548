// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Accessibility.h"

#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MessageState.h"
#include "widgets/Note.h"
#include "widgets/ProgressLine.h"
#include "widgets/SegmentButton.h"
#include "widgets/Segmented.h"
#include "widgets/Spinner.h"
#include "widgets/StepMark.h"
#include "widgets/Tag.h"
#include "widgets/Toast.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr auto kRoleProperty = "accessibleRole";

class AccessibleProgress final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleProgress(ProgressLine *line)
        : QAccessibleWidget(line, QAccessible::ProgressBar)
        , m_line(line)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_line->value(); }
    void setCurrentValue(const QVariant & /*value*/) override { }
    QVariant maximumValue() const override { return 1.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 0.01; }

private:
    ProgressLine *m_line;
};

QAccessibleInterface *interfaceFor(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (const QVariant role = widget->property(kRoleProperty); role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    if (auto *line = qobject_cast<ProgressLine *>(widget))
        return new AccessibleProgress(line);
    if (qobject_cast<Tag *>(widget) != nullptr || qobject_cast<ElidedLabel *>(widget) != nullptr
        || qobject_cast<StepMark *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    // The arrows scroll it, so it can have the focus; to Qt it is a mere client.
    if (qobject_cast<QScrollArea *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Pane);
    if (qobject_cast<Spinner *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Animation);
    if (qobject_cast<Toast *>(widget) != nullptr || qobject_cast<Banner *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (qobject_cast<Note *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Note);
    if (qobject_cast<Segmented *>(widget) != nullptr || qobject_cast<MessageState *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    registerAccessibility();
    widget.setProperty(kRoleProperty, static_cast<int>(role));
}

void registerAccessibility()
{
    static const bool registered = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(registered)
}

} // namespace mci::ui
