// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace mci::test {

/**
 * A language made of English: every letter of a translated text carries an accent, the text is 40 % longer and stands in
 * brackets. What is seen in plain letters was never translated; what ends without its bracket was cut.
 */
class PseudoLocale final : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

    /** Letters with accents, longer, in brackets; arguments, tags and mnemonics as they were. */
    [[nodiscard]] static QString pseudo(const QString &english);
    /** Foreign text in Greek letters: neither plain nor accented. */
    [[nodiscard]] static QString greek(const QString &name);
};

} // namespace mci::test
