// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"

#include <QMenu>

namespace mci::ui {

/** All values that a field can have, and the way back to the machine's. Goes when it is closed. */
class CorrectionMenu final : public QMenu
{
    Q_OBJECT

public:
    CorrectionMenu(const PatternsState &state, domain::PatternField field, QWidget *parent);

    /** Adds "Back to …" where the field is a person's word. */
    static QAction *addWayBack(QMenu &menu, const PatternsState &state, domain::PatternField field);

Q_SIGNALS:
    void chosen(const mci::ui::PatternCorrection &correction);

private:
    void addChoice(const PatternsState &state, const QString &value, const domain::FieldValue &now);

    domain::PatternField m_field;
};

/** From what counts now to another value; to the machine's own word, where it is that. nullopt where nothing changes. */
[[nodiscard]] std::optional<PatternCorrection> correctionOf(const PatternsState &state, domain::PatternField field,
                                                            const domain::FieldValue &value);
[[nodiscard]] PatternCorrection wayBack(const PatternsState &state, domain::PatternField field);

} // namespace mci::ui
