// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SettingsPage.h"

#include "pages/AboutSettings.h"
#include "pages/AiSettings.h"
#include "pages/AppearanceSettings.h"
#include "pages/CopiesSettings.h"
#include "pages/GeneralSettings.h"
#include "pages/MetaAppSettings.h"
#include "pages/MinimumSettings.h"
#include "pages/NetworkSettings.h"
#include "pages/SectionDelegate.h"
#include "pages/ShortcutSettings.h"
#include "pages/StoredSettings.h"
#include "text/Isolated.h"
#include "widgets/EmptyState.h"
#include "widgets/LineEdit.h"
#include "widgets/PageHeader.h"
#include "widgets/SearchText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace mci::ui {

namespace {

constexpr int kListWidth = 192;
constexpr int kColumnWidth = 900;
constexpr int kSearchWidth = 230;
/** What is in reach of the keyboard is shown with that much around it. */
constexpr int kReach = 24;

} // namespace

SettingsPage::SettingsPage(Look &look, Backend &backend, KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_stored(new StoredSettings(backend, this))
    , m_general(new GeneralSettings(look))
    , m_appearance(new AppearanceSettings(look))
    , m_minimums(new MinimumSettings(look, backend, *m_stored))
    , m_shortcuts(new ShortcutSettings(look, keys))
    , m_ai(new AiSettings(look, backend, *m_stored))
    , m_copies(new CopiesSettings(look, backend, *m_stored))
    , m_about(new AboutSettings(look, backend, *m_stored))
    , m_search(new LineEdit(look, this))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new EmptyState(look))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHead();
    buildBody();
    addSections();
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_nothing->hide();
    m_list->setCurrentRow(0);
    passOn();
    applyLook();
    connect(&look, &Look::changed, this, &SettingsPage::applyLook);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::goTo);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::onScrolled);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        search();
    });
    connect(qApp, &QApplication::focusChanged, this, &SettingsPage::onFocusChanged);
}

void SettingsPage::buildHead()
{
    //: Settings, title of the page
    auto *header = new PageHeader(m_look, tr("Settings"), this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    //: Settings, in the empty search field
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->setClearable();
    m_search->installEventFilter(this);
    header->addWidget(m_search);
    static_cast<QVBoxLayout *>(layout())->addWidget(header);
}

void SettingsPage::buildBody()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 0);
    row->setSpacing(28);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    //: Settings, list of the sections, for screen readers
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new SectionDelegate(m_look, m_list));
    m_list->setMouseTracking(true);
    m_list->setSpacing(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // With very large text the widest row is wider than the view: then it can be scrolled to.
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *holder = new QWidget(m_scroll);
    m_column = new QVBoxLayout(holder);
    // As much on the other side: which of them is beside the bar depends on the direction of writing.
    m_column->setContentsMargins(4, 0, 4, 24);
    m_column->setSpacing(14);
    m_scroll->setWidget(holder);
    row->addWidget(m_scroll, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
}

void SettingsPage::addSections()
{
    addSection("settings", m_general);
    addSection("sun", m_appearance);
    addSection("link", new MetaAppSettings(m_look, *m_stored));
    addSection("target", m_minimums);
    addSection("key", m_shortcuts);
    addSection("browser", new NetworkSettings(m_look, *m_stored));
    addSection("sparkle-generate", m_ai);
    addSection("folder", m_copies);
    addSection("info", m_about);
}

void SettingsPage::addSection(const char *icon, SettingPanel *section)
{
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setData(SectionDelegate::IconRole, QLatin1String(icon));
    m_column->addWidget(section);
    m_sections.push_back(section);
}

void SettingsPage::passOn()
{
    connect(m_general, &GeneralSettings::localeChosen, this, &SettingsPage::localeChosen);
    connect(m_general, &GeneralSettings::menuBarChosen, this, &SettingsPage::menuBarChosen);
    connect(m_general, &GeneralSettings::notificationsChosen, this, &SettingsPage::notificationsChosen);
    connect(m_appearance, &AppearanceSettings::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_appearance, &AppearanceSettings::resultPaletteChosen, this, &SettingsPage::resultPaletteChosen);
    connect(m_appearance, &AppearanceSettings::motionChosen, this, &SettingsPage::motionChosen);
    connect(m_appearance, &AppearanceSettings::cardSizeChosen, this, &SettingsPage::cardSizeChosen);
    connect(m_shortcuts, &ShortcutSettings::done, this, &SettingsPage::keysChanged);
    connect(m_minimums, &MinimumSettings::told, this, &SettingsPage::told);
    connect(m_ai, &AiSettings::ledgerWanted, this, &SettingsPage::ledgerWanted);
}

void SettingsPage::applyLook()
{
    m_list->setFixedWidth(std::min(m_look.scaled(kListWidth), 2 * kListWidth));
    m_list->doItemsLayout();
    m_search->setFixedWidth(m_look.scaled(kSearchWidth));
    m_scroll->widget()->setMaximumWidth(m_look.scaled(kColumnWidth));
}

void SettingsPage::setChoices(const AppearanceChoices &choices)
{
    m_general->setChoices(choices);
    m_appearance->setChoices(choices);
}

void SettingsPage::setOrganization(const QString &organizationId)
{
    m_minimums->setOrganization(organizationId);
}

void SettingsPage::reload()
{
    m_stored->reload();
    m_minimums->reload();
    m_ai->reload();
    m_copies->reload();
    m_about->reload();
}

void SettingsPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPage::showShortcuts()
{
    showSection(m_shortcuts);
}

void SettingsPage::showAi()
{
    showSection(m_ai);
}

void SettingsPage::showSection(const SettingPanel *section)
{
    m_search->clear();
    const auto at = std::find(m_sections.begin(), m_sections.end(), section);
    m_list->setCurrentRow(static_cast<int>(at - m_sections.begin()));
    takeFocus();
}

void SettingsPage::narrow(const QString &typed)
{
    const QStringList words = searchWords(typed);
    bool any = false;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const bool shown = m_sections[i]->narrow(words);
        m_sections[i]->setVisible(shown);
        m_list->item(static_cast<int>(i))->setHidden(!shown);
        any = any || shown;
    }
    //: Settings, nothing has what was searched for. %1 is what was typed
    m_nothing->setContent(QStringLiteral("search"), tr("Nothing with “%1”").arg(text::isolated(typed.trimmed())),
                          //: Settings, nothing has what was searched for
                          tr("No section and no setting has these words."),
                          //: Settings, nothing has what was searched for: button
                          tr("Clear search"), {});
    m_nothing->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
    onScrolled(0);
}

void SettingsPage::goTo(int section)
{
    if (section >= 0)
        m_scroll->verticalScrollBar()->setValue(m_sections.at(static_cast<std::size_t>(section))->y());
}

void SettingsPage::onScrolled(int value)
{
    // Near the end the last sections never reach the top: the list stays where it was put.
    if (value > 0 && value >= m_scroll->verticalScrollBar()->maximum())
        return;
    int shown = -1;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const bool isShown = m_sections[i]->isVisibleTo(m_scroll->widget());
        if (isShown && (shown < 0 || m_sections[i]->y() <= value + kReach + 16))
            shown = static_cast<int>(i);
    }
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(shown);
}

void SettingsPage::onFocusChanged(QWidget *, QWidget *to)
{
    if (to && m_scroll->widget()->isAncestorOf(to))
        m_scroll->ensureWidgetVisible(to, 0, kReach);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                takeFocus();
            else
                m_search->clear();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            takeFocus();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mci::ui
