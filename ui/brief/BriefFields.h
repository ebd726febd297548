// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "theme/Look.h"

#include <QWidget>

class QBoxLayout;

namespace mci::ui {

class Field;
class LineEdit;

/** What the new creatives are about, in words: product, audience, tone, message, offer, proof, button, language. */
class BriefFields final : public QWidget
{
    Q_OBJECT

public:
    BriefFields(Look &look, BriefDocument &document, QWidget *parent);

    /** At the product's field, which gets the focus; empty takes it away. */
    void setProductProblem(const QString &problem);
    void focusProduct();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTexts();
    void addWays();
    void addButtonAndLanguage();
    void addPair(QWidget *first, QWidget *second);

    Look &m_look;
    BriefDocument &m_document;
    LineEdit *m_product = nullptr;
    Field *m_productField = nullptr;
    QList<QBoxLayout *> m_pairs;
};

} // namespace mci::ui
