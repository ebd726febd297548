// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/GridKeys.h"
#include "services/generate/MadeOutput.h"
#include "theme/Look.h"

#include <QWidget>

class QGridLayout;

namespace mci::ui {

class PictureDesk;
class VariationCard;

/** The variations of an output in two columns, or in one where there is no room. One of them is the chosen one. */
class VariationGrid final : public QWidget
{
    Q_OBJECT

public:
    VariationGrid(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    void setOutput(const services::MadeOutput &output, const QString &folder);
    void setBusy(const QString &variationId, bool busy);
    void setKeys(const GridKeys &keys) { m_keys = keys; }
    /** Index of the chosen one; -1 while there is none. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    /** To the chosen card. */
    void takeFocus(Qt::FocusReason reason);
    [[nodiscard]] VariationCard *card(int index) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    void currentChanged(int index);
    void openWanted(int index);
    void exportWanted(int index);
    void anotherWanted(int index);
    void copyWanted(int index);
    void menuWanted(int index, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard();
    void arrange();
    void moveTo(int index);
    [[nodiscard]] int stepOf(int key) const;
    void drag(const VariationCard &card);

    Look &m_look;
    PictureDesk &m_desk;
    GridKeys m_keys;
    QGridLayout *m_grid;
    std::vector<VariationCard *> m_cards;
    int m_current = -1;
    int m_columns = 2;
};

} // namespace mci::ui
