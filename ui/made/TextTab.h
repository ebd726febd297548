// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made/CountedText.h"
#include "services/generate/MadeOutput.h"

#include <QHash>

class QTimer;

namespace mci::ui {

class Button;
class ComboBox;
class KeptParts;
class Note;
class Spinner;
class TextLabel;

/**
 * The texts of a variation, edited in place. What was typed goes out after a pause or when the focus leaves, and stays in the
 * fields until it is kept, whatever happens in between. What could not be kept is there again when its variation is.
 */
class TextTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TextTab(Look &look, QWidget *parent = nullptr);

    /** `answered`: it is what became of everything that was sent. */
    void setVariation(const services::MadeVariation &variation, bool answered);
    void setLimits(const writer::CopyLimits &limits);
    void setBusy(bool busy);
    /** What was sent of a variation could not be kept. */
    void giveBack(const QString &variationId, const services::VariationChange &lost, const Error &error);
    /** Sends what was typed, now. */
    void flush();
    /** The same, and once more what could not be kept of the other variations. */
    void flushAll();
    /** Nothing that was typed would have to be sent. */
    [[nodiscard]] bool isAllSent() const { return m_lost.isEmpty() && !hasUnsent(); }
    void takeFocus();
    [[nodiscard]] KeptParts &kept() { return *m_kept; }

Q_SIGNALS:
    void changeWanted(const QString &variationId, const mci::services::VariationChange &change);

private:
    struct Text
    {
        CountedText *editor = nullptr;
        std::optional<QString> services::VariationChange::*part = nullptr;
        /** What is kept, and what was sent last or is kept. */
        QString saved;
        QString base;
    };

    struct Lost
    {
        services::VariationChange change;
        Error error;
    };

    void addText(const QString &label, CountedText::Lines lines, const char *objectName,
                 std::optional<QString> services::VariationChange::*part);
    [[nodiscard]] QLayout *makeState();
    void take(Text &text, const QString &saved, bool answered, bool isAnother);
    void takeButton(const QString &saved, bool answered, bool isAnother);
    void showWarnings(const std::vector<writer::CopyWarning> &warnings);
    void putBack(const services::VariationChange &lost);
    void showError(const Error &error);
    void fillButtons(const QString &chosen);
    [[nodiscard]] static bool isMissing(const Text &text);
    [[nodiscard]] static bool isUnsent(const Text &text);
    [[nodiscard]] bool hasUnsent() const;
    void onEdited();

    Look &m_look;
    QString m_id;
    std::vector<Text> m_texts;
    ComboBox *m_button;
    QString m_savedButton;
    QString m_baseButton;
    /** By variation, of those that are not shown. */
    QHash<QString, Lost> m_lost;
    QTimer *m_pause;
    Spinner *m_spinner;
    TextLabel *m_state;
    Note *m_error;
    Button *m_again;
    Note *m_warnings;
    KeptParts *m_kept;
};

} // namespace mci::ui
