// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;
class QUndoStack;

namespace mci::ui {

class Button;
class EmptyState;
class ErrorState;
class LibrarySkeleton;
class LibraryView;
class Removals;
class Segmented;
class ThumbnailStore;

/** Everything made, and the briefs it was made of. Look, backend and undo stack outlive it. GUI thread. */
class BriefLibrary final : public QWidget
{
    Q_OBJECT

public:
    enum Section { Generations, Briefs };

    BriefLibrary(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent = nullptr);

    void setOrganization(const QString &organizationId);
    void setSection(Section section);
    void reload();
    /** To the list, or to the button that begins one. */
    void takeFocus();
    /** What is pressed over creatives to begin a brief; empty: no key. */
    void setGenerateKey(const QString &key);

Q_SIGNALS:
    void newBriefWanted();
    /** The empty page offers to choose creatives first. */
    void creativesWanted();
    void briefWanted(const QString &briefId);
    void outputWanted(const QString &outputId);
    void toastWanted(const QString &text, bool canUndo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template<typename Entry>
    void take(Section section, const Result<std::vector<Entry>> &answer);
    void addHeader();
    void addBody();
    void connectParts();
    void showState();
    [[nodiscard]] LibraryView &view(Section section) { return section == Generations ? *m_outputs : *m_briefs; }

    /** What is known of a section; nullopt error and not read: it is being read. */
    struct State
    {
        bool read = false;
        std::optional<Error> error;
    };

    Look &m_look;
    Backend &m_backend;
    ThumbnailStore *m_pictures;
    Removals *m_removals;
    Segmented *m_sections;
    Button *m_begin = nullptr;
    QStackedWidget *m_body;
    LibraryView *m_outputs;
    LibraryView *m_briefs;
    LibrarySkeleton *m_skeleton;
    EmptyState *m_empty;
    ErrorState *m_error;
    QString m_organizationId;
    State m_states[2];
    int m_question = 0;
    QString m_generateKey;
};

} // namespace mci::ui
