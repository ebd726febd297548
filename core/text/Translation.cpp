// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Translation.h"

#include <QCoreApplication>
#include <QTranslator>

/** Outside every namespace: Q_INIT_RESOURCE wants it so. A static library's resources stay unknown without it. */
static void registerTranslations()
{
    Q_INIT_RESOURCE(mci_text_translations);
}

namespace mci::text {

namespace {

constexpr auto kEnglish = "en";

/** The supported name for a locale's name such as pt_BR, pt-PT, es_MX.UTF-8 or es-419; empty without one. */
QString supportedFor(const QString &name)
{
    const QString language = name.section(u'_', 0, 0).section(u'-', 0, 0).section(u'.', 0, 0).toLower();
    for (const QString &supported : Translation::supportedLocales()) {
        if (!language.isEmpty() && supported.section(u'_', 0, 0) == language)
            return supported;
    }
    return {};
}

} // namespace

std::unique_ptr<QTranslator> translatorOf(const QString &locale)
{
    registerTranslations();
    auto translator = std::make_unique<QTranslator>();
    // A translator that could not be loaded is empty.
    (void)translator->load(QStringLiteral(":/i18n/mci_%1.qm").arg(locale));
    return translator;
}

Translation::Translation(const QString &locale)
    : m_locale(supportedLocales().contains(locale) ? locale : QString::fromLatin1(kEnglish))
    , m_translator(translatorOf(m_locale))
{
    QLocale::setDefault(figureLocale(m_locale));
    if (!m_translator->isEmpty())
        QCoreApplication::installTranslator(m_translator.get());
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(m_previous);
}

bool Translation::isLoaded() const
{
    return !m_translator->isEmpty();
}

QStringList Translation::supportedLocales()
{
    return {QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")};
}

QString Translation::resolveLocale(const QString &requested, const QLocale &system)
{
    if (const QString found = supportedFor(requested); !found.isEmpty())
        return found;
    for (const QString &name : system.uiLanguages()) {
        if (const QString found = supportedFor(name); !found.isEmpty())
            return found;
    }
    const QString own = supportedFor(system.name());
    return own.isEmpty() ? QString::fromLatin1(kEnglish) : own;
}

QLocale Translation::figureLocale(const QString &locale)
{
    if (locale == u"pt_BR")
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    if (locale == u"es")
        return QLocale(QLocale::Spanish, QLocale::Argentina);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace mci::text
