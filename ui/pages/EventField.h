// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "theme/Look.h"

#include <optional>

#include <QWidget>

namespace mci::ui {

class ComboBox;

/** Which of the account's events counts as the result; there only while the account reports some. */
class EventField : public QWidget
{
    Q_OBJECT

public:
    explicit EventField(Look &look, QWidget *parent = nullptr);

    /** Largest first, as the account reports them. */
    void setEvents(const std::vector<domain::ActionStat> &events);
    /** nullopt or empty: as the ad set's goal says. */
    void setEvent(const std::optional<QString> &event);

Q_SIGNALS:
    /** Empty: as the ad set's goal says. */
    void chosen(const QString &event);

private:
    ComboBox *m_events;
};

} // namespace mci::ui
