// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QLocale>
#include <QString>
#include <QStringList>

class QTranslator;

namespace mci::text {

/**
 * Installs the wording of one language, and its locale as the default for figures and dates, for as long as it lives.
 * For the main thread, after QCoreApplication and before the first text.
 */
class Translation final
{
public:
    /** A name out of supportedLocales(); anything else gives English. */
    explicit Translation(const QString &locale);
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;
    ~Translation();

    [[nodiscard]] QString locale() const { return m_locale; }
    /** False only where the build lost its translations; the texts are English then. */
    [[nodiscard]] bool isLoaded() const;

    /** pt_BR, en, es. */
    [[nodiscard]] static QStringList supportedLocales();
    /** `requested` if it or its language is supported, else the first of the system's languages that is, else English.
     */
    [[nodiscard]] static QString resolveLocale(const QString &requested, const QLocale &system = QLocale::system());
    /** The locale for figures and dates: Spanish as in Latin America, with the currency's sign in front. */
    [[nodiscard]] static QLocale figureLocale(const QString &locale);

private:
    QString m_locale;
    QLocale m_previous;
    std::unique_ptr<QTranslator> m_translator;
};

/** The wording of one of supportedLocales() by itself, not installed; empty where the build lost it. Safe from any thread. */
[[nodiscard]] std::unique_ptr<QTranslator> translatorOf(const QString &locale);

} // namespace mci::text
