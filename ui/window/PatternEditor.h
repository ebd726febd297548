// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "creatives/PatternsState.h"

class QUndoStack;

namespace mci::ui {

/** Stores a person's word on patterns so that it can be undone. Who shows them hears of it by Backend::patternsChanged(). */
class PatternEditor : public QObject
{
    Q_OBJECT

public:
    PatternEditor(Backend &backend, QUndoStack &undo, QObject *parent);

    void correct(const QString &creativeId, const PatternCorrection &correction);

Q_SIGNALS:
    /** What was done, to be said with a way back. */
    void done(const QString &text);
    void failed(const mci::Error &error);

private:
    void apply(const QString &creativeId, domain::PatternField field, const std::optional<domain::FieldValue> &value);

    Backend &m_backend;
    QUndoStack &m_undo;
};

} // namespace mci::ui
