// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "creatives/CreativeModel.h"

class QUndoStack;

namespace mci::ui {

/** Hides and rates creatives so that it can be undone, in the model at once and in the store behind it. */
class MarkEditor : public QObject
{
    Q_OBJECT

public:
    MarkEditor(Backend &backend, CreativeModel &model, QUndoStack &undo, QObject *parent);

    void setOrganization(const QString &organizationId);
    /** Shows those that are hidden already, when all are. */
    void hide(const QStringList &creativeIds);
    void rate(const QStringList &creativeIds, int rating);

Q_SIGNALS:
    /** What was done, to be said with a way back. */
    void done(const QString &text);
    void failed(const mci::Error &error);

private:
    void push(const QString &text, const QStringList &creativeIds,
              const std::function<void(services::CreativeMark &)> &change);
    void apply(const QString &creativeId, const services::CreativeMark &mark);

    Backend &m_backend;
    CreativeModel &m_model;
    QUndoStack &m_undo;
    QString m_organizationId;
};

} // namespace mci::ui
