// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/SettingPanel.h"

namespace mci::ui {

class StoredSettings;

/** Versions, licences of all parts, and what to send with a question. */
class AboutSettings final : public SettingPanel
{
    Q_OBJECT

public:
    AboutSettings(Look &look, const Backend &backend, const StoredSettings &stored, QWidget *parent = nullptr);

    /** Some facts are known only a moment after the start. */
    void reload();

private:
    TextLabel *addFact(const char *name, const QString &title);
    void addParts();
    void addCopy();

    const Backend &m_backend;
    const StoredSettings &m_stored;
    TextLabel *m_versions;
    TextLabel *m_secrets;
};

/** Plain lines for a question: versions, and which settings come from where; no value of them, no token, no home folder. */
[[nodiscard]] QString debugInfo(const ProgramFacts &facts, const std::vector<settings::SettingEntry> &entries,
                                const Look &look);

} // namespace mci::ui
