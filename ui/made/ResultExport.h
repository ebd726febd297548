// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

namespace mci::ui {

/** Writes variations for somebody else: asks where to, without waiting, and tells what became of it. GUI thread. */
class ResultExport final : public QObject
{
    Q_OBJECT

public:
    ResultExport(Backend &backend, QWidget *parent);

    /** Of the variations named, or of all that may leave. `title` names the folder or the file. */
    void ask(const QString &outputId, const QStringList &variationIds, const QString &title, bool asZip);
    /** As the answer of ask(): `place` is a folder to write into, or a file. */
    void write(const QString &outputId, const QStringList &variationIds, const QString &title, const QString &place,
               bool asZip);

Q_SIGNALS:
    /** `folder` has what was written. */
    void exported(const QString &text, const QString &folder);
    void failed(const mci::Error &error);

private:
    Backend &m_backend;
    QWidget *m_parent;
};

} // namespace mci::ui
