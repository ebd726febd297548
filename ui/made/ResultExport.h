// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <functional>

namespace mci::ui {

/** Writes variations for somebody else: asks where to, without waiting, and tells what became of it. GUI thread. */
class ResultExport final : public QObject
{
    Q_OBJECT

public:
    ResultExport(Backend &backend, QWidget *parent);

    /** Where to: a folder to write into, or a file. `title` names it. Nothing is written yet. */
    void ask(const QString &title, bool asZip, const std::function<void(const QString &place)> &onPlace);
    /** Of the variations named, or of all that may leave; `place` as ask() told it. */
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
