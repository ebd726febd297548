// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternChips.h"
#include "theme/Look.h"

#include <QPointer>
#include <QWidget>

namespace mci::ui {

class TagChip;

/** Tags in lines. Tab stops at one of them; the arrows, Home and End go from one to the other. */
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(Look &look, QWidget *parent = nullptr);

    void setChips(const std::vector<PatternChip> &chips);

Q_SIGNALS:
    /** Of a tag's field. */
    void correctionWanted(mci::domain::PatternField field, const QPoint &globalPosition);
    void menuWanted(mci::domain::PatternField field, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const PatternChip &chip);
    [[nodiscard]] QList<TagChip *> chips() const;
    /** The one where Tab stops. */
    void setStop(TagChip *chip);
    [[nodiscard]] bool go(int key);

    Look &m_look;
    std::vector<PatternChip> m_chips;
    QPointer<TagChip> m_stop;
};

} // namespace mci::ui
