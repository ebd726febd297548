// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

/** What a variation was before, the newest first; each state can be had back. */
class RevisionList final : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionList(Look &look, QWidget *parent = nullptr);

    /** `shown` is the number of the one that counts. */
    void setRevisions(const std::vector<services::VariationRevision> &revisions, int shown);
    void showError(const Error &error);

Q_SIGNALS:
    void bringBackWanted(int number);

private:
    void addRow(const services::VariationRevision &revision, int shown);
    void clear();

    Look &m_look;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    std::vector<services::VariationRevision> m_revisions;
    int m_shown = 0;
};

} // namespace mci::ui
