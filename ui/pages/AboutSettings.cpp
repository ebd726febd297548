// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AboutSettings.h"

#include "base/Redaction.h"
#include "pages/StoredSettings.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"

#include <array>

#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QSysInfo>

namespace mci::ui {

namespace {

struct LicensedPart
{
    const char *name;
    const char *licence;
};

/** What runs in the program or is shipped with it; SPDX names. */
constexpr std::array kParts{
    LicensedPart{"Qt", "LGPL-3.0-only"},
    LicensedPart{"SQLite", "blessing"},
    LicensedPart{"OpenSSL", "Apache-2.0"},
    LicensedPart{"QtKeychain", "BSD-2-Clause"},
    LicensedPart{"libsecret", "LGPL-2.1-or-later"},
    LicensedPart{"libwebp", "BSD-3-Clause"},
    LicensedPart{"zlib", "Zlib"},
    LicensedPart{"OpenCV", "Apache-2.0"},
    LicensedPart{"Tesseract", "Apache-2.0"},
    LicensedPart{"Leptonica", "BSD-2-Clause"},
    LicensedPart{"MobileNetV2 (nsfwjs)", "MIT"},
    LicensedPart{"tl::expected", "CC0-1.0"},
    LicensedPart{"Inter", "OFL-1.1"},
    LicensedPart{"Lato", "OFL-1.1"},
    LicensedPart{"Open Sans", "Apache-2.0"},
    LicensedPart{"DejaVu", "Bitstream-Vera"},
};

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

/** Names in the order of their places: Stored: a, b · Environment: c. */
QString originsText(const std::vector<settings::SettingEntry> &entries)
{
    QStringList parts;
    for (const auto origin : {settings::Origin::Environment, settings::Origin::Stored}) {
        QStringList keys;
        for (const settings::SettingEntry &entry : entries) {
            // Keys of a client name it.
            if (entry.origin == origin && !entry.key.contains(u'.'))
                keys.append(entry.key);
        }
        if (!keys.isEmpty())
            parts.append(settings::originName(origin) + QStringLiteral(": ") + keys.join(QStringLiteral(", ")));
    }
    return parts.isEmpty() ? QStringLiteral("all default") : parts.join(QStringLiteral("; "));
}

} // namespace

AboutSettings::AboutSettings(Look &look, const Backend &backend, const StoredSettings &stored, QWidget *parent)
    //: Settings, section
    : SettingPanel(look, tr("About"), QStringLiteral("Meta Creative Intelligence ") + backend.facts().version, parent)
    , m_backend(backend)
    , m_stored(stored)
    //: Settings › About: of the program's main parts
    , m_versions(addFact("aboutVersions", tr("Versions")))
    //: Settings › About: where tokens are kept
    , m_secrets(addFact("aboutSecrets", tr("Access tokens")))
{
    //: Settings › About: under which the program may be used and changed
    addFact("aboutLicense", tr("License"))->setText(QStringLiteral("GPL-3.0-or-later"));
    addParts();
    addCopy();
    reload();
}

TextLabel *AboutSettings::addFact(const char *name, const QString &title)
{
    auto *text = new TextLabel(look(), TypeRole::Body, Role::Text2, {});
    text->setObjectName(QLatin1String(name));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(title, {}, text);
    return text;
}

void AboutSettings::addParts()
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QStringList names;
    for (int row = 0; const LicensedPart &part : kParts) {
        const QString name = QLatin1String(part.name);
        grid->addWidget(new TextLabel(look(), TypeRole::Body, Role::Text, name), row, 0);
        grid->addWidget(new TextLabel(look(), TypeRole::Body, Role::Text2, QLatin1String(part.licence)), row, 1);
        names.append(name);
        ++row;
    }
    //: Settings › About: the libraries and fonts inside, each with its licence
    addRow(tr("Parts and their licenses"),
           //: Settings › About, below "Parts and their licenses"
           tr("Libraries and fonts that the program uses"), table)
        ->setKeywords(names.join(u' '));
}

void AboutSettings::addCopy()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    //: Settings › About
    auto *button = new Button(look(), ButtonKind::Secondary, tr("Copy debug info"), QStringLiteral("copy"), holder);
    button->setObjectName(QStringLiteral("copyDebugInfo"));
    row->addWidget(button);
    row->addStretch(1);
    //: Settings › About
    SettingRow *copy = addRow(tr("For a question"),
                              //: Settings › About, below "For a question"
                              tr("Versions and where settings come from; no values, no data, no token"), holder);
    connect(button, &Button::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(debugInfo(m_backend.facts(), m_stored.entries(), look()));
        //: Settings › About, below the button "Copy debug info"
        copy->setNote(tr("Copied."));
    });
}

void AboutSettings::reload()
{
    const ProgramFacts facts = m_backend.facts();
    m_versions->setText(
        QStringLiteral("Qt %1 · SQLite %2 · OpenSSL %3").arg(facts.qtVersion, facts.sqliteVersion, facts.opensslVersion));
    if (facts.secretStore == u"vault")
        //: Settings › About: where tokens are kept
        m_secrets->setText(tr("In a sealed file of the profile"));
    else if (facts.secretStore == u"session")
        //: Settings › About: where tokens are kept
        m_secrets->setText(tr("In memory, until the program ends"));
    else
        //: Settings › About: where tokens are kept
        m_secrets->setText(tr("In the system keychain"));
}

QString debugInfo(const ProgramFacts &facts, const std::vector<settings::SettingEntry> &entries, const Look &look)
{
    const QStringList lines{
        QStringLiteral("Meta Creative Intelligence %1%2")
            .arg(facts.version, facts.demo ? QStringLiteral(" (demo)") : QString()),
        QStringLiteral("Qt %1, SQLite %2, OpenSSL %3").arg(facts.qtVersion, facts.sqliteVersion, facts.opensslVersion),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform %1, scale %2, text %3 pt, motion %4")
            .arg(QGuiApplication::platformName())
            .arg(qGuiApp->devicePixelRatio())
            .arg(look.font(TypeRole::Body).pointSizeF())
            .arg(look.motion() ? QStringLiteral("on") : QStringLiteral("off")),
        QStringLiteral("Secrets in %1, language %2").arg(facts.secretStore, QLocale().name()),
        QStringLiteral("Profile %1").arg(withoutHome(facts.profileFolder)),
        QStringLiteral("Settings %1").arg(originsText(entries)),
    };
    return redacted(lines.join(u'\n'));
}

} // namespace mci::ui
