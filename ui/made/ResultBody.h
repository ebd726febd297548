// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QScrollArea>

class QVBoxLayout;

namespace mci::ui {

class PictureDesk;
class VariationGrid;

/** The cards of an output, and below them what is to be known of those that are missing or stopped. */
class ResultBody final : public QScrollArea
{
    Q_OBJECT

public:
    ResultBody(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    void setOutput(const services::MadeOutput &output, const QString &folder);
    [[nodiscard]] VariationGrid &grid() { return *m_grid; }
    /** Scrolls to a card. */
    void reveal(int index);

private:
    [[nodiscard]] static QStringList notesOf(const services::MadeOutput &output);

    Look &m_look;
    VariationGrid *m_grid;
    QWidget *m_notes;
    QVBoxLayout *m_noteColumn;
    QStringList m_shownNotes;
};

} // namespace mci::ui
