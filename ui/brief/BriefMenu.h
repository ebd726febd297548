// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QMenu>

namespace mci::ui {

/** "⋯" of a brief: files, versions, brand kit, removal. */
class BriefMenu final : public QMenu
{
    Q_OBJECT

public:
    BriefMenu(Look &look, QWidget *parent);

    /** nullopt: they are being read. */
    void setVersions(const std::optional<std::vector<services::BriefVersion>> &versions);
    /** In place of versions: why there are none. */
    void setVersionsProblem(const QString &problem);

Q_SIGNALS:
    /** "pdf", "md" or "json". */
    void exportWanted(const QString &ending);
    void restoreWanted(const mci::services::BriefVersion &version);
    void brandKitWanted();
    void removeWanted();

private:
    void addRemark(const QString &text);

    Look &m_look;
    QMenu *m_versions;
};

} // namespace mci::ui
