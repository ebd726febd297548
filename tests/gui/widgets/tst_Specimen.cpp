// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "gui/widgets/Specimen.h"
#include "support/TestMain.h"
#include "widgets/Chip.h"
#include "widgets/ComboBox.h"
#include "widgets/FilterChip.h"
#include "widgets/IconButton.h"
#include "widgets/Popover.h"
#include "widgets/Tag.h"
#include "widgets/TextLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

namespace mci::ui {

namespace {

constexpr qreal kDouble = 19.5;

void save(QWidget &page, const QString &name)
{
    const QDir folder(QStringLiteral(MCI_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString path = folder.filePath(QStringLiteral("specimen-%1.png").arg(name));
    QVERIFY2(page.grab().save(path), qPrintable(path));
}

QString described(const QWidget &widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || (widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr);
}

/** Text that the widget draws in one line; empty for others. */
QString lineOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return qobject_cast<const IconButton *>(button) != nullptr ? QString() : button->text();
    if (const auto *tag = qobject_cast<const Tag *>(&widget))
        return tag->text();
    if (const auto *label = qobject_cast<const TextLabel *>(&widget))
        return label->wordWrap() ? QString() : label->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    return {};
}

} // namespace

class TestSpecimen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnInLightDarkAndHighContrast()
    {
        GuiFixture gui;
        for (const auto &[choice, name] : {std::pair{ThemeChoice::Light, "light"}, std::pair{ThemeChoice::Dark, "dark"},
                                           std::pair{ThemeChoice::HighContrast, "high-contrast"}}) {
            gui.look().setChoice(choice);
            Specimen page(gui.look());
            page.resize(1100, page.sizeHint().height());
            page.show();
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.findChild<QAbstractButton *>(QStringLiteral("specimenFocus"))->setFocus(Qt::TabFocusReason);
            save(page, QLatin1String(name));
            const QImage image = page.grab().toImage();
            QCOMPARE(image.pixelColor(10, 300), gui.look().color(Role::Window));
            page.findChild<QLineEdit *>(QStringLiteral("specimenFieldFocus"))->setFocus(Qt::TabFocusReason);
            save(*page.findChild<QWidget *>(QStringLiteral("specimenFields")),
                 QLatin1String(name) + QStringLiteral("-fields"));
        }
    }

    void menusAndPopoversAreDrawnInLightAndDark()
    {
        GuiFixture gui;
        for (const auto &[choice, name] :
             {std::pair{ThemeChoice::Light, "light"}, std::pair{ThemeChoice::Dark, "dark"}}) {
            gui.look().setChoice(choice);
            QMenu menu;
            const auto add = [&](const char *icon, const char *text, const char *keys) {
                QAction *action = menu.addAction(gui.look().icon(QLatin1String(icon)), QString::fromUtf8(text));
                action->setShortcut(QKeySequence(QLatin1String(keys)));
                action->setShortcutVisibleInContextMenu(true);
                return action;
            };
            add("eye", "Ver detalhes", "Return");
            QAction *inspire = add("sparkle-generate", "Inspirar", "G");
            add("compare", "Comparar", "C");
            menu.addSeparator();
            add("copy", "Copiar imagem", "Ctrl+C");
            add("external", "Abrir no Gerenciador", "")->setEnabled(false);
            QAction *checked = menu.addAction(QStringLiteral("Colunas fixas"));
            checked->setCheckable(true);
            checked->setChecked(true);
            menu.addMenu(QStringLiteral("Exportar"));
            menu.popup(QPoint(0, 0));
            menu.setActiveAction(inspire);
            QVERIFY(menu.actionGeometry(inspire).height() >= 30);
            save(menu, QStringLiteral("menu-") + QLatin1String(name));
            menu.close();

            auto *popover = new Popover(gui.look(), &gui.window());
            auto *column = new QVBoxLayout(popover);
            column->addWidget(new TextLabel(gui.look(), TypeRole::H3, Role::Text, QStringLiteral("Colunas"), popover));
            column->addWidget(new Chip(gui.look(), {}, QStringLiteral("KPI"), QStringLiteral("ROAS"), popover));
            QVERIFY(gui.show());
            popover->popUpBelow(&gui.window());
            save(*popover, QStringLiteral("popover-") + QLatin1String(name));
            delete popover;

            auto *combo = new ComboBox(gui.look(), &gui.window());
            combo->addItems({QStringLiteral("ROAS de compras"), QStringLiteral("Custo por compra")});
            gui.add(combo);
            QVERIFY(gui.show());
            combo->showPopup();
            save(*combo->view()->window(), QStringLiteral("list-") + QLatin1String(name));
            combo->hidePopup();
            delete combo;
        }
    }

    void everyControlHasANameAndARole()
    {
        GuiFixture gui;
        const Specimen page(gui.look());
        int controls = 0;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (!isControl(*widget) || !widget->isVisibleTo(&page)
                || widget->objectName() == QStringLiteral("qt_spinbox_lineedit"))
                continue;
            ++controls;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const bool field = qobject_cast<QLineEdit *>(widget) != nullptr
                || qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr;
            // The specimen's bare fields have no label; elsewhere Field gives the name.
            if (!field || widget->parentWidget()->findChild<TextLabel *>() == nullptr)
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(described(*widget)));
            QVERIFY2(spoken->role() != QAccessible::NoRole && spoken->role() != QAccessible::Client,
                     qPrintable(described(*widget)));
        }
        QVERIFY(controls > 40);
    }

    void nothingIsClippedAtTwiceTheTextSize()
    {
        GuiFixture gui(kDouble);
        Specimen page(gui.look());
        page.resize(page.sizeHint().expandedTo(QSize(1740, 0)));
        page.show();
        save(page, QStringLiteral("200"));
        int lines = 0;
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            const QString line = lineOf(*widget);
            if (line.isEmpty() || !widget->isVisibleTo(&page))
                continue;
            ++lines;
            const QFontMetrics metrics(widget->font());
            QVERIFY2(widget->sizeHint().width() >= metrics.size(Qt::TextShowMnemonic, line).width(),
                     qPrintable(described(*widget)));
            QVERIFY2(widget->sizeHint().height() >= metrics.height(), qPrintable(described(*widget)));
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(described(*widget)));
            QVERIFY2(widget->height() >= metrics.height(), qPrintable(described(*widget)));
        }
        QVERIFY(lines > 40);
    }

    void targetsAreLargeEnough()
    {
        GuiFixture gui;
        const Specimen page(gui.look());
        for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            // The × of a filter is 20 as designed; the filter itself takes Del, too.
            const int least = button->objectName() == QStringLiteral("filterChipRemove") ? 20 : 24;
            const bool bare = button->text().isEmpty() && qobject_cast<const IconButton *>(button) == nullptr;
            if (!bare)
                QVERIFY2(button->sizeHint().height() >= std::min(least, 24), qPrintable(described(*button)));
        }
    }
};

MCI_TEST_CLASS(TestSpecimen);

} // namespace mci::ui

#include "tst_Specimen.moc"
