// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class Button;
class CompareModel;
class CompareTable;
class EmptyState;
class PageHeader;
class StatusLine;
class Switch;

/** Two to six creatives side by side, with the chance that each beats the first; says how to choose them while there are none. */
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    /** Both outlive it. */
    ComparePage(Look &look, const CreativeModel &creatives, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** The first is the one that the others are measured by. */
    void setCreatives(const QStringList &ids);
    /** Adds it or takes it away; says what became of it. */
    [[nodiscard]] QString toggle(const QString &id);
    [[nodiscard]] CompareModel &model() { return *m_model; }
    void takeFocus();

Q_SIGNALS:
    /** To the page where creatives are chosen. */
    void choiceWanted();

private:
    void refresh();

    CompareModel *m_model;
    PageHeader *m_header;
    Switch *m_differences;
    Button *m_copy;
    Button *m_clear;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CompareTable *m_table;
    StatusLine *m_status;
};

} // namespace mci::ui
