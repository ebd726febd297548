// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AppearanceChoices.h"

#include <QCoreApplication>
#include <QLocale>

namespace mci::ui {

namespace {

class AppearanceText
{
    Q_DECLARE_TR_FUNCTIONS(AppearanceText)
public:
    static QString theme(ThemeChoice choice)
    {
        switch (choice) {
        case ThemeChoice::System:
            //: First start and Settings, choice of the theme
            return tr("System theme");
        case ThemeChoice::Light:
            //: First start and Settings, choice of the theme
            return tr("Light");
        case ThemeChoice::Dark:
            //: First start and Settings, choice of the theme
            return tr("Dark");
        case ThemeChoice::HighContrast:
            //: First start and Settings, choice of the theme
            return tr("High contrast");
        }
        return {};
    }
};

} // namespace

QString languageName(const QString &locale)
{
    const QLocale own(locale);
    switch (own.language()) {
    case QLocale::Portuguese:
        return QStringLiteral("Português (Brasil)");
    case QLocale::Spanish:
        return QStringLiteral("Español");
    default:
        return QStringLiteral("English");
    }
}

QString themeName(ThemeChoice choice)
{
    return AppearanceText::theme(choice);
}

} // namespace mci::ui
