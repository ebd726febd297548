// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ConnectPage.h"

#include "pages/AppearanceChoices.h"
#include "pages/CreativeWall.h"
#include "pages/MetaAppForm.h"
#include "pages/TokenForm.h"
#include "pages/WayCard.h"
#include "text/Translation.h"
#include "widgets/Button.h"
#include "widgets/Chip.h"
#include "widgets/Note.h"
#include "widgets/TextLabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace mci::ui {

namespace {

enum Step { Ways, OwnApp, Token };
constexpr int kColumnWidth = 640;
constexpr int kWallFrom = 1100;
/** 64 with the room that focus rings need inside the scroll area. */
constexpr int kSide = 60;

/** The surface below the left column, with a hairline where the wall begins. */
class Column final : public QWidget
{
public:
    Column(Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_look.color(Role::Surface));
        if (maximumWidth() == kColumnWidth)
            painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), m_look.color(Role::BorderSubtle));
    }

private:
    Look &m_look;
};

} // namespace

ConnectPage::ConnectPage(Look &look, Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_column(new Column(look, this))
    , m_steps(new QStackedWidget(m_column))
    , m_app(new MetaAppForm(look, backend))
    , m_token(new TokenForm(look))
    , m_wall(new CreativeWall(look, this))
{
    setObjectName(QStringLiteral("connectPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_column);
    row->addWidget(m_wall, 1);

    auto *outer = new QVBoxLayout(m_column);
    outer->setContentsMargins(kSide, 40, kSide, 28);
    outer->setSpacing(16);
    outer->addWidget(makeBrand());
    auto *scroll = new QScrollArea(m_column);
    scroll->setObjectName(QStringLiteral("connectScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *middle = new QWidget(scroll);
    auto *centred = new QVBoxLayout(middle);
    centred->setContentsMargins(4, 4, 4, 4);
    centred->addStretch(1);
    centred->addWidget(m_steps);
    centred->addStretch(1);
    scroll->setWidget(middle);
    // Only now: the scroll area has it filled. The column's own colour shows through both.
    middle->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    m_steps->addWidget(makeWays());
    m_steps->addWidget(m_app);
    m_steps->addWidget(m_token);
    outer->addWidget(makeChoices());

    connect(m_app, &MetaAppForm::saved, this, &ConnectPage::browserRequested);
    connect(m_app, &MetaAppForm::backRequested, this, &ConnectPage::goBack);
    connect(m_token, &TokenForm::tokenGiven, this, &ConnectPage::tokenGiven);
    connect(m_token, &TokenForm::backRequested, this, &ConnectPage::goBack);
}

QWidget *ConnectPage::makeBrand()
{
    auto *brand = new QWidget(m_column);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(12);
    auto *mark = new QLabel(brand);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/app-icon.svg")).pixmap(QSize(36, 36), devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(
        new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, QStringLiteral("Meta Creative Intelligence"), brand));
    row->addStretch(1);
    //: First start, when one more account is being connected: leaves without connecting
    auto *cancel = new Button(m_look, ButtonKind::Quiet, tr("Cancel"), {}, brand);
    cancel->setObjectName(QStringLiteral("connectCancel"));
    cancel->hide();
    connect(cancel, &Button::clicked, this, &ConnectPage::cancelled);
    row->addWidget(cancel);
    m_cancel = cancel;
    return brand;
}

QWidget *ConnectPage::makeWays()
{
    m_ways = new QWidget(m_steps);
    auto *column = new QVBoxLayout(m_ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    //: First start, headline; the line ends between the sentences where it is too long
    auto *title =
        new TextLabel(m_look, TypeRole::Display, Role::Text, tr("Find what works. Make the next ad."), m_ways);
    // Two sentences, two lines, as long as the first one ends within the column.
    title->setText(title->text().replace(QStringLiteral(". "), QStringLiteral(".\n")));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(12);
    auto *lead =
        new TextLabel(m_look, TypeRole::Body, Role::Text2,
                      //: First start, below the headline
                      tr("Connect Meta to see your best creatives, understand why they work and make new ones, "
                         "inspired and never copied."),
                      m_ways);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(16);
    m_problem = new Note(m_look, NoteKind::Warn, {}, m_ways);
    m_problem->setObjectName(QStringLiteral("connectProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(12);
    addWays(column);
    column->addSpacing(20);
    auto *safe = new QHBoxLayout;
    safe->setSpacing(8);
    auto *shield = new QLabel(m_ways);
    const auto drawShield = [this, shield] {
        shield->setPixmap(m_look.pixmap(QStringLiteral("shield"), 16, devicePixelRatioF(), Role::Good));
    };
    drawShield();
    connect(&m_look, &Look::changed, shield, drawShield);
    safe->addWidget(shield, 0, Qt::AlignTop);
    auto *promise =
        new TextLabel(m_look, TypeRole::Small, Role::Text2,
                      //: First start, below the ways to connect
                      tr("The app only reads your ads, it never changes them. The token stays in the system "
                         "keychain and the data on this computer. No telemetry."),
                      m_ways);
    promise->setWordWrap(true);
    safe->addWidget(promise, 1);
    column->addLayout(safe);
    return m_ways;
}

void ConnectPage::addWays(QVBoxLayout *column)
{
    const auto add = [this, column](const char *name, const char *icon, const QString &title, const QString &caption) {
        auto *card = new WayCard(m_look, QLatin1String(icon), title, caption, m_ways);
        card->setObjectName(QLatin1String(name));
        column->addWidget(card);
        column->addSpacing(6);
        return card;
    };
    //: First start, a way to connect
    WayCard *browser = add("wayBrowser", "browser", tr("Sign in with your browser"),
                           //: First start, below the way to connect
                           tr("You approve on Meta's own page"));
    //: First start, beside the way to connect; the second is the word on its button
    browser->setRecommended(tr("Recommended"), tr("Sign in"));
    connect(browser, &WayCard::clicked, this, &ConnectPage::chooseBrowser);
    //: First start, a way to connect
    const WayCard *app = add("wayApp", "workspace", tr("Use my agency's app"),
                             //: First start, below the way to connect
                             tr("With the App ID of your own Meta app"));
    connect(app, &WayCard::clicked, this, [this] { showStep(OwnApp); });
    //: First start, a way to connect
    const WayCard *token = add("wayToken", "key", tr("Paste an access token"),
                               //: First start, below the way to connect; Meta's own names
                               tr("System User or Graph API Explorer"));
    connect(token, &WayCard::clicked, this, [this] { showStep(Token); });
    //: First start, a way to begin
    const WayCard *demo = add("wayDemo", "play", tr("Explore the demo"),
                              //: First start, below the way to begin
                              tr("A complete made-up account, no internet, no login"));
    connect(demo, &WayCard::clicked, this, &ConnectPage::demoRequested);
}

QWidget *ConnectPage::makeChoices()
{
    auto *bar = new QWidget(m_column);
    m_choices = bar;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    //: First start, choice of the language at the bottom
    m_language = new Chip(m_look, QStringLiteral("text"), tr("Language"), languageName(QLocale().name()), bar);
    m_language->setObjectName(QStringLiteral("languageChoice"));
    addLanguages(*m_language);
    row->addWidget(m_language);
    //: First start, choice of the theme at the bottom
    m_theme = new Chip(m_look, QStringLiteral("contrast"), tr("Theme"), themeName(m_look.choice()), bar);
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    addThemes(*m_theme);
    row->addWidget(m_theme);
    row->addStretch(1);
    //: First start, a link at the bottom
    auto *help = new Button(m_look, ButtonKind::Quiet, tr("How it works"), {}, bar);
    help->setObjectName(QStringLiteral("howItWorks"));
    help->setCompact(true);
    connect(help, &Button::clicked, this, &ConnectPage::helpRequested);
    row->addWidget(help);
    return bar;
}

void ConnectPage::addLanguages(Chip &chip)
{
    auto *menu = new QMenu(&chip);
    for (const QString &locale : text::Translation::supportedLocales()) {
        QAction *action = menu->addAction(languageName(locale));
        action->setObjectName(QStringLiteral("locale_") + locale);
        connect(action, &QAction::triggered, this, [this, locale] {
            setLocale(locale);
            Q_EMIT localeChosen(locale);
        });
    }
    chip.setMenu(menu);
    chip.setPopupMode(QToolButton::InstantPopup);
}

void ConnectPage::addThemes(Chip &chip)
{
    auto *menu = new QMenu(&chip);
    for (const ThemeChoice choice : allThemes()) {
        QAction *action = menu->addAction(themeName(choice));
        action->setObjectName(QStringLiteral("theme_%1").arg(static_cast<int>(choice)));
        connect(action, &QAction::triggered, &chip, [this, &chip, choice] {
            m_look.setChoice(choice);
            chip.setValue(themeName(choice));
            Q_EMIT themeChosen(choice);
        });
    }
    chip.setMenu(menu);
    chip.setPopupMode(QToolButton::InstantPopup);
}

void ConnectPage::begin()
{
    showProblem({});
    showStep(Ways);
}

void ConnectPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    // A hidden page would still ask for its height.
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (step == OwnApp)
        m_app->begin();
    else if (step == Token)
        m_token->begin();
    else
        m_ways->findChild<WayCard *>(QStringLiteral("wayBrowser"))->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::chooseBrowser()
{
    showProblem({});
    if (m_backend.hasMetaApp())
        Q_EMIT browserRequested();
    else
        showStep(OwnApp);
}

void ConnectPage::showProblem(const QString &problem)
{
    if (m_steps->currentIndex() == Token && !problem.isEmpty()) {
        m_token->showProblem(problem);
        return;
    }
    if (!problem.isEmpty() && m_steps->currentIndex() != Ways)
        showStep(Ways);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool ConnectPage::goBack()
{
    if (m_steps->currentIndex() == Ways)
        return false;
    showStep(Ways);
    return true;
}

void ConnectPage::setLocale(const QString &locale)
{
    m_language->setValue(languageName(locale));
}

void ConnectPage::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ConnectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool withWall = width() >= kWallFrom;
    m_wall->setVisible(withWall);
    m_column->setMinimumWidth(withWall ? kColumnWidth : 0);
    m_column->setMaximumWidth(withWall ? kColumnWidth : QWIDGETSIZE_MAX);
    // Without the wall the column keeps its measure in the middle of the window.
    const int side = withWall ? kSide : std::max(kSide, (width() - kColumnWidth) / 2 + kSide);
    m_column->layout()->setContentsMargins(side, 40, side, 28);
    foldChoices(m_column->maximumWidth() < QWIDGETSIZE_MAX ? kColumnWidth - 2 * side : width() - 2 * side);
}

void ConnectPage::foldChoices(int room)
{
    for (Chip *chip : {m_theme, m_language})
        chip->setFolded(false);
    // Their symbols say enough where the words have no room.
    for (Chip *chip : {m_theme, m_language}) {
        m_choices->layout()->invalidate();
        chip->setFolded(m_choices->sizeHint().width() > room);
    }
}

} // namespace mci::ui
