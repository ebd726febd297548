// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

class QCheckBox;

namespace mci::ui {

/** What of a variation stays while it is made anew. */
class KeptParts final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptParts(Look &look, QWidget *parent = nullptr);

    [[nodiscard]] QSet<services::VariationPart> parts() const;
    void setParts(const QSet<services::VariationPart> &parts);

Q_SIGNALS:
    /** By the user. */
    void partsChanged();

private:
    std::vector<std::pair<services::VariationPart, QCheckBox *>> m_boxes;
};

} // namespace mci::ui
