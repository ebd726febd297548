// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/InfoDialog.h"

#include "widgets/Button.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>

namespace mci::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kHeight = 520;
constexpr int kPadding = 24;
constexpr int kKeysWidth = 160;

} // namespace

InfoDialog::InfoDialog(Look &look, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_column(nullptr)
{
    setObjectName(QStringLiteral("infoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kWidth, kHeight);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    outer->setSpacing(14);
    outer->addWidget(new TextLabel(look, TypeRole::H2, Role::Text, title, this));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("infoText"));
    scroll->setAccessibleName(title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(8);
    m_column->setAlignment(Qt::AlignTop);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    //: Help and shortcuts: closes the window
    auto *close = new Button(look, ButtonKind::Secondary, tr("Close"), {}, this);
    close->setObjectName(QStringLiteral("infoClose"));
    close->setDefault(true);
    outer->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void InfoDialog::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    m_column->addWidget(new TextLabel(m_look, TypeRole::H3, Role::Text, text, this));
}

void InfoDialog::addText(const QString &text)
{
    auto *label = new TextLabel(m_look, TypeRole::Body, Role::Text2, text, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void InfoDialog::addKeys(const QString &keys, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new TextLabel(m_look, TypeRole::SmallStrong, Role::Text, keys, this);
    left->setMinimumWidth(kKeysWidth);
    row->addWidget(left);
    auto *right = new TextLabel(m_look, TypeRole::Body, Role::Text2, text, this);
    right->setWordWrap(true);
    row->addWidget(right, 1);
    m_column->addLayout(row);
}

namespace {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
public:
    static void addGridKeys(InfoDialog &dialog)
    {
        //: Shortcuts: heading
        dialog.addHeading(tr("In the grid and the table"));
        //: Shortcuts: names of keys
        dialog.addKeys(tr("Arrows, Home, End"), tr("Move"));
        //: Shortcuts: name of a key
        dialog.addKeys(tr("Space"), tr("Large preview"));
        //: Shortcuts: name of a key
        dialog.addKeys(tr("Enter"), tr("Side panel"));
        dialog.addKeys(QStringLiteral("X"), tr("Select"));
        dialog.addKeys(QStringLiteral("J  K"), tr("Next and previous creative"));
        //: Shortcuts: digits give a rating
        dialog.addKeys(QStringLiteral("1 … 5  0"), tr("Rate with stars, take the rating away"));
        //: Shortcuts: Ctrl and the mouse's wheel
        dialog.addKeys(tr("Ctrl+wheel"), tr("Card size"));
        dialog.addKeys(QStringLiteral("Esc"), tr("Clear the selection, then close the panel"));
    }

    static void addHelp(InfoDialog &dialog)
    {
        //: Help: heading
        dialog.addHeading(tr("What you see"));
        dialog.addText(
            tr("Top creatives shows the ads of one account, ranked by the KPI you chose. Those with too little "
               "spend or too few results stand below, under “Needs more data”."));
        dialog.addText(tr("Metrics are based on real data from your Meta account"));
        dialog.addText(tr("Only creatives from connected accounts are analyzed"));
        dialog.addText(tr("Data is updated as the Meta API makes it available"));
        //: Help: heading
        dialog.addHeading(tr("How numbers are counted"));
        dialog.addText(
            tr("CTR is all clicks ÷ impressions. Cost is spend ÷ results. ROAS is the value of the purchases ÷ "
               "spend. Hook rate is 3-second plays ÷ impressions."));
        dialog.addText(tr("Today is left out because the day is not over."));
        //: Help: heading
        dialog.addHeading(tr("What stays on this computer"));
        dialog.addText(
            tr("The app only reads your ads, it never changes them. The token stays in the system keychain and "
               "the data on this computer. No telemetry."));
        //: Help: heading
        dialog.addHeading(tr("When something does not work"));
        dialog.addText(tr("Without internet everything that is stored works as usual; syncs go on by themselves later. "
                          "Activity shows what waits and why, with one thing to do about it."));
    }

    //: Title of the window with all shortcuts
    static QString shortcutsTitle() { return tr("Keyboard shortcuts"); }
    //: Title of the help window
    static QString helpTitle() { return tr("Help"); }
};

} // namespace

void openShortcuts(Look &look, const Actions &actions, QWidget *parent)
{
    auto *dialog = new InfoDialog(look, HelpText::shortcutsTitle(), parent);
    for (const ActionGroup group : kActionGroups) {
        dialog->addHeading(Actions::groupText(group));
        for (const ActionId id : actions.inGroup(group)) {
            QStringList keys;
            for (const QKeySequence &key : actions[id]->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText));
            if (!keys.isEmpty())
                dialog->addKeys(keys.join(QStringLiteral("  ")), actions[id]->text());
        }
    }
    HelpText::addGridKeys(*dialog);
    dialog->open();
}

void openHelp(Look &look, QWidget *parent)
{
    auto *dialog = new InfoDialog(look, HelpText::helpTitle(), parent);
    HelpText::addHelp(*dialog);
    dialog->open();
}

} // namespace mci::ui
