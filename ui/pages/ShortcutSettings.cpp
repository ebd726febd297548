// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ShortcutSettings.h"

#include "pages/RovingFocus.h"
#include "pages/ShortcutRow.h"
#include "widgets/Button.h"
#include "widgets/LineEdit.h"
#include "widgets/SearchText.h"
#include "widgets/Switch.h"
#include "widgets/TextLabel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mci::ui {

ShortcutSettings::ShortcutSettings(Look &look, KeyMap &map, QWidget *parent)
    : SettingPanel(look,
                   //: Settings, section
                   tr("Shortcuts"),
                   //: Settings › Shortcuts, below the title
                   tr("Press a key to change it, + to add another. Menus and lists show the new one at once."), parent)
    , m_map(map)
    //: Settings › Shortcuts: all commands get their original keys again
    , m_resetAll(new Button(look, ButtonKind::Quiet, tr("Reset all"), QStringLiteral("undo"), this))
    //: Settings › Shortcuts, switch
    , m_letters(new Switch(look, tr("Letters and digits act at once"), nullptr))
    , m_search(new LineEdit(look, this))
    , m_list(new QWidget(this))
    //: Settings › Shortcuts: no command has what was searched for
    , m_nothing(new TextLabel(look, TypeRole::Body, Role::Text2, tr("No command or key like that."), m_list))
    , m_roving(new RovingFocus(m_list))
{
    m_resetAll->setObjectName(QStringLiteral("resetAllShortcuts"));
    addBesideTitle(m_resetAll);
    m_letters->setObjectName(QStringLiteral("letterKeys"));
    //: Settings › Shortcuts
    SettingRow *letters = addRow(tr("Single-letter keys"),
                                 //: Settings › Shortcuts, below "Single-letter keys"
                                 tr("While cards or rows have the focus. Off, letters only search by name."), m_letters);
    letters->setKeywords(QStringLiteral("J K X 0 1 2 3 4 5"));
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 12, 0, 6);
    column->setSpacing(4);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    //: Settings › Shortcuts, in the empty search field
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->setClearable();
    column->addWidget(m_search);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_nothing->setObjectName(QStringLiteral("noShortcut"));
    m_nothing->setContentsMargins(0, 12, 0, 12);
    rows->addWidget(m_nothing);
    m_nothing->hide();
    column->addWidget(m_list);
    addWide(holder, {});
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(m_letters, &QCheckBox::toggled, this, [this](bool on) { m_map.setLettersOn(on); });
    connect(m_resetAll, &Button::clicked, this, &ShortcutSettings::resetAll);
    connect(&map, &KeyMap::changed, this, &ShortcutSettings::refresh);
    refresh();
}

void ShortcutSettings::addRows()
{
    if (!m_groups.empty())
        return;
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    for (const KeyCommand &command : m_map.commands()) {
        if (m_groups.empty() || m_groups.back().heading->text() != command.group) {
            auto *heading = new TextLabel(look(), TypeRole::SmallStrong, Role::Text2, command.group, m_list);
            heading->setContentsMargins(0, 14, 0, 4);
            column->addWidget(heading);
            m_groups.push_back({heading, {}});
        }
        auto *row = new ShortcutRow(look(), m_map, command, m_list);
        column->addWidget(row);
        m_groups.back().rows.push_back(row);
        connect(row, &ShortcutRow::done, this, &ShortcutSettings::done);
        connect(row, &ShortcutRow::controlsChanged, this, &ShortcutSettings::filter);
    }
    filter();
}

void ShortcutSettings::showEvent(QShowEvent *event)
{
    SettingPanel::showEvent(event);
    // A window that nobody opens the settings in need not have them.
    addRows();
}

void ShortcutSettings::refresh()
{
    const QSignalBlocker quiet(m_letters);
    m_letters->setChecked(m_map.lettersOn());
    //: Settings › Shortcuts: why "Reset all" cannot be pressed
    m_resetAll->setDisabledReason(m_map.choices().isEmpty() ? tr("Every command has its original keys") : QString());
    for (const Group &group : m_groups) {
        for (ShortcutRow *row : group.rows)
            row->refresh();
    }
}

bool ShortcutSettings::narrow(const QStringList &words)
{
    addRows();
    const bool others = SettingPanel::narrow(words);
    const bool whole = isMeant(words);
    m_words = whole ? QStringList() : words;
    const bool any = filter();
    m_list->parentWidget()->setVisible(whole || any);
    return others || any;
}

bool ShortcutSettings::filter()
{
    const QStringList words = m_words + searchWords(m_search->text());
    RovingFocus::Rows controls;
    bool any = false;
    for (const Group &group : m_groups) {
        bool anyOfGroup = false;
        for (ShortcutRow *row : group.rows) {
            const bool shown = containsAll(foldedForSearch(title() + u' ' + row->searchText()), words);
            row->setVisible(shown);
            anyOfGroup = anyOfGroup || shown;
            controls.append(row->controls());
        }
        group.heading->setVisible(anyOfGroup);
        any = any || anyOfGroup;
    }
    m_nothing->setVisible(!any && !m_groups.empty());
    m_roving->setRows(controls);
    // The rows are made later than what stands around them.
    setTabOrder(m_resetAll, m_letters);
    setTabOrder(m_letters, m_search);
    QWidget *before = m_search;
    for (const QList<QWidget *> &row : std::as_const(controls)) {
        for (QWidget *control : row)
            setTabOrder(std::exchange(before, control), control);
    }
    return any;
}

void ShortcutSettings::resetAll()
{
    const KeyChoices before = m_map.choices();
    m_map.setChoices({});
    //: Settings › Shortcuts, toast
    Q_EMIT done(tr("Every command has its original keys again"), before, true);
}

} // namespace mci::ui
