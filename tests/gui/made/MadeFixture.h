// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/FakeBackend.h"
#include "gui/support/MadeValues.h"
#include "gui/support/SharedLook.h"
#include "made/ResultPage.h"
#include "theme/ApplyLook.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace mci::test {

/** The page of an output in a window of its own, over values. */
class MadeFixture
{
public:
    explicit MadeFixture(QSize size = {1228, 900});
    ~MadeFixture();
    Q_DISABLE_COPY_MOVE(MadeFixture)

    [[nodiscard]] static ui::Look &look() { return test::look(); }
    /** Folder of pictures that were drawn once for the executable. */
    [[nodiscard]] static QString folder();

    /** The page, shown and with its answers arrived. */
    void open(const services::MadeOutput &output);
    void open() { open(madeOutput(folder())); }
    /** The same with the texts of the first variation; a change of them is not answered yet. */
    void openTexts();
    [[nodiscard]] QLineEdit *headline() { return find<QLineEdit>("textHeadline"); }
    /** In the place of what is there. */
    static void typeOver(QWidget *editor, const QString &text);
    void settle();
    [[nodiscard]] ui::ResultPage &page() { return *m_page; }
    [[nodiscard]] QWidget &window() { return *m_window; }
    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name)
    {
        const QList<T *> all = m_window->findChildren<T *>(QLatin1String(name));
        const auto seen = std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return seen == all.end() ? (all.isEmpty() ? nullptr : all.front()) : *seen;
    }
    void click(const char *name);
    /** The page goes before the stack, as in the program. */
    void close();

    FakeBackend backend;
    QUndoStack undo;

private:
    std::unique_ptr<QWidget> m_window;
    ui::ResultPage *m_page = nullptr;
};

} // namespace mci::test
