// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternsState.h"
#include "creatives/TagComparison.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class TextLabel;

/** What goes with results: of the tags of one creative, those that can be compared. Hidden until that was looked at. */
class ResultsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsSection(Look &look, QWidget *parent = nullptr);

    /** `results`: nullopt while they are not known. */
    void setResults(const std::optional<TagComparison> &results, const domain::CreativePatterns &patterns);

private:
    void addRow(const domain::GroupEffect &effect, const TagComparison &results);

    Look &m_look;
    TextLabel *m_note;
    TextLabel *m_none;
    QWidget *m_rows;
    QVBoxLayout *m_lines;
};

} // namespace mci::ui
