// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/FiguresPage.h"

namespace mci::ui {

class Button;
class PatternsBody;

/** Which patterns go with which results, in all analysed creatives of the selection. */
class PatternsPage final : public FiguresPage
{
    Q_OBJECT

public:
    PatternsPage(Look &look, Actions &actions, TopCreativesSession &session, DashboardReader &reader,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /** Names of tags: the creatives that have all of them. */
    void tagsWanted(const QStringList &names);
    /** The creatives of the selection that have no patterns are to be analysed. */
    void analysisWanted(const QStringList &creativeIds);

protected:
    void showData(const std::shared_ptr<const DashboardData> &data) override;
    [[nodiscard]] bool fillEmpty(const DashboardData *data, EmptyState &empty) override;
    [[nodiscard]] QStringList remarks(const DashboardData &data) const override;

private:
    void onEmptyAction();

    PatternsBody *m_body;
    Button *m_analyze;
};

} // namespace mci::ui
