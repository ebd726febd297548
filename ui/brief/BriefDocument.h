// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefSaver.h"

#include <functional>

class QTimer;
class QUndoStack;

namespace mci::ui {

/** A change of a draft; applied again by redo, so it stands for itself. */
using DraftEdit = std::function<void(domain::BriefDraft &draft)>;

/** The brief that is edited: its draft, how it gets into the store, and what of it can be undone. */
class BriefDocument final : public QObject
{
    Q_OBJECT

public:
    enum class SaveState { Saved, Saving, Failed };

    BriefDocument(Backend &backend, QUndoStack &undo, QObject *parent);
    ~BriefDocument() override;

    /** What the one before has unsaved is written. Of one with an unsaved draft that draft is opened. */
    void open(const domain::StoredBrief &brief);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_brief.id.isEmpty(); }
    [[nodiscard]] const domain::StoredBrief &stored() const { return m_brief; }
    [[nodiscard]] const domain::BriefDraft &draft() const { return m_brief.draft; }

    /** Somebody types: fields have an undo of their own. */
    void change(const DraftEdit &edit);
    /** A change that window and page can take back; `text` says what it did. */
    void edit(const QString &text, DraftEdit redo, DraftEdit undo);
    /** False where another brief is open: nothing was done then. */
    bool apply(const QString &briefId, const DraftEdit &edit);
    /** Writes what has changed, without waiting for a pause. */
    void flush();
    /** The same, and once more what could not be written of any brief. */
    void saveAll();

    /** Saving also while changes wait for a pause. */
    [[nodiscard]] SaveState saveState() const;
    [[nodiscard]] const Error &saveError() const { return m_saveError; }
    [[nodiscard]] bool isSaving() const { return m_dirty || m_saver->isBusy(); }
    /** Why something is not in the store, of whichever brief. */
    [[nodiscard]] const Error &lastError() const { return m_saver->error(); }
    /** No brief has anything that is not in the store. */
    [[nodiscard]] bool isAllSaved() const { return !m_dirty && m_saver->isDone(); }

Q_SIGNALS:
    /** Another brief, or none. */
    void opened();
    void changed();
    void saveStateChanged();
    /** Of a brief, open or not: its last state is in the store, or why it is not. */
    void saveEnded(const QString &briefId, const std::optional<mci::Error> &error);
    /** The last thing that was to be written is, or could not be. */
    void allSaved();

private:
    void onSaved(const domain::StoredBrief &brief);
    void onFailed(const QString &id, const Error &error);

    QUndoStack &m_undo;
    BriefSaver *m_saver;
    QTimer *m_pause;
    domain::StoredBrief m_brief;
    /** Not handed to the saver yet. */
    bool m_dirty = false;
    bool m_failed = false;
    Error m_saveError;
};

} // namespace mci::ui
