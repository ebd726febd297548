// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefPage.h"
#include "gui/support/BriefValues.h"
#include "gui/support/FakeBackend.h"
#include "gui/support/SharedLook.h"

#include <QPointer>
#include <QTest>
#include <QUndoStack>

namespace mci::test {

/** A window with the editor in it, over values. */
class BriefFixture
{
public:
    BriefFixture();
    Q_DISABLE_COPY_MOVE(BriefFixture)

    /** Shows the window with this brief, read and previewed. */
    [[nodiscard]] bool open(const domain::StoredBrief &brief);
    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name)
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    void click(const char *name);
    void type(const char *field, const QString &text);
    /** What the header says behind the title. */
    [[nodiscard]] QString saveState();
    [[nodiscard]] const domain::BriefDraft &lastSaved() { return backend.briefsSaved.back().second; }
    /** Text of the note above the bottom; empty while it is hidden. */
    [[nodiscard]] QString advice();

    FakeBackend backend;
    QUndoStack undo;
    QWidget window;
    QPointer<ui::BriefPage> page;
};

/** A job of generation in this state. */
[[nodiscard]] domain::Job generationJob(domain::JobState state, double progress = 0);

} // namespace mci::test
