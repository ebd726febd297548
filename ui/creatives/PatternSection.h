// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternChips.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class ConfidenceMeter;
class TagRow;
class TextLabel;

/** One layer of a creative's patterns: its name, how sure it is, what belongs to it, its tags. */
class PatternSection final : public QWidget
{
    Q_OBJECT

public:
    PatternSection(Look &look, const QString &icon, const QString &title, QWidget *parent = nullptr);

    /** Above the tags. */
    void addPart(QWidget *part);
    /** Below the tags. */
    void addNote(QWidget *note);
    /** 0 to 1. */
    void setConfidence(double confidence);
    void setChips(const std::vector<PatternChip> &chips);
    /** Where a provider and this machine differ; empty where they do not. */
    void setComparison(const QString &text);

Q_SIGNALS:
    void correctionWanted(mci::domain::PatternField field, const QPoint &globalPosition);
    void menuWanted(mci::domain::PatternField field, const QPoint &globalPosition);

private:
    QVBoxLayout *m_column;
    ConfidenceMeter *m_meter;
    TagRow *m_tags;
    TextLabel *m_comparison;
};

} // namespace mci::ui
