// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AppearanceSettings.h"

#include "widgets/ComboBox.h"

namespace mci::ui {

namespace {

template<typename T>
T chosen(const ComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

template<typename T>
void choose(ComboBox *box, T value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

} // namespace

AppearanceSettings::AppearanceSettings(Look &look, QWidget *parent)
    //: Settings, section
    : SettingPanel(look, tr("Appearance"), {}, parent)
    //: Settings › Appearance
    , m_theme(addChoice("settingTheme", tr("Theme"), {}))
    //: Settings › Appearance
    , m_results(addChoice("settingResults", tr("Colors of results"),
                          //: Settings › Appearance, below the colours of results
                          tr("Blue and orange are easier to tell apart with color blindness")))
    //: Settings › Appearance
    , m_motion(addChoice("settingMotion", tr("Motion"),
                         //: Settings › Appearance, below "Motion"
                         tr("Panels, progress and what is still loading")))
    //: Settings › Appearance
    , m_cards(addChoice("settingCards", tr("Card size"), {}))
{
    fill();
    connect(m_theme, &QComboBox::activated, this, [this] {
        SettingPanel::look().setChoice(chosen<ThemeChoice>(m_theme));
        Q_EMIT themeChosen(chosen<ThemeChoice>(m_theme));
    });
    connect(m_results, &QComboBox::activated, this, [this] {
        SettingPanel::look().setResultPalette(chosen<ResultPalette>(m_results));
        Q_EMIT resultPaletteChosen(chosen<ResultPalette>(m_results));
    });
    connect(m_motion, &QComboBox::activated, this, [this] {
        SettingPanel::look().setMotionChoice(chosen<MotionChoice>(m_motion));
        Q_EMIT motionChosen(chosen<MotionChoice>(m_motion));
    });
    connect(m_cards, &QComboBox::activated, this, [this] { Q_EMIT cardSizeChosen(chosen<CardSizeChoice>(m_cards)); });
    connect(&look, &Look::changed, this, &AppearanceSettings::showSystemMotion);
    setChoices({});
}

ComboBox *AppearanceSettings::addChoice(const char *name, const QString &title, const QString &caption)
{
    auto *box = new ComboBox(look());
    box->setObjectName(QLatin1String(name));
    addRow(title, caption, box);
    return box;
}

void AppearanceSettings::fill()
{
    for (const ThemeChoice choice : allThemes())
        m_theme->addItem(themeName(choice), static_cast<int>(choice));
    //: Settings › Appearance, colours that say better and worse
    m_results->addItem(tr("Green and red"), static_cast<int>(ResultPalette::GreenRed));
    //: Settings › Appearance, colours that say better and worse
    m_results->addItem(tr("Blue and orange"), static_cast<int>(ResultPalette::BlueOrange));
    m_motion->addItem({}, static_cast<int>(MotionChoice::System));
    //: Settings › Appearance, motion
    m_motion->addItem(tr("On"), static_cast<int>(MotionChoice::On));
    //: Settings › Appearance, motion
    m_motion->addItem(tr("Off"), static_cast<int>(MotionChoice::Off));
    showSystemMotion();
    //: Settings › Appearance, size of the cards
    m_cards->addItem(tr("Small"), static_cast<int>(CardSizeChoice::Small));
    //: Settings › Appearance, size of the cards
    m_cards->addItem(tr("Medium"), static_cast<int>(CardSizeChoice::Medium));
    //: Settings › Appearance, size of the cards
    m_cards->addItem(tr("Large"), static_cast<int>(CardSizeChoice::Large));
}

void AppearanceSettings::showSystemMotion()
{
    //: Settings › Appearance, motion: what the system says now
    m_motion->setItemText(0, look().systemMotion() ? tr("As the system (on now)")
                                                   //: Settings › Appearance, motion: what the system says now
                                                   : tr("As the system (off now)"));
}

void AppearanceSettings::setChoices(const AppearanceChoices &choices)
{
    choose(m_theme, choices.theme);
    choose(m_results, choices.results);
    choose(m_motion, choices.motion);
    choose(m_cards, choices.cards);
}

} // namespace mci::ui
