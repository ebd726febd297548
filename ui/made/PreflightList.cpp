// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/PreflightList.h"

#include "made/ScoreText.h"
#include "widgets/Accessibility.h"
#include "widgets/PaintIcon.h"
#include "widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kCheckSide = 15;

/** Whether a rule is kept, as an icon that a screen reader can tell. */
class CheckMark final : public QWidget
{
public:
    CheckMark(Look &look, bool passed, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
        , m_passed(passed)
    {
        setAccessibleRole(*this, QAccessible::Graphic);
        //: Before publishing: of a rule, read aloud
        setAccessibleName(passed ? PreflightList::tr("Passed")
                                 //: Before publishing: of a rule, read aloud
                                 : PreflightList::tr("Failed"));
        const int side = look.scaled(kCheckSide);
        setFixedSize(side, side);
        connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintIcon(painter, m_look, m_passed ? QStringLiteral("check-circle") : QStringLiteral("warning"), rect(),
                  kCheckSide, m_passed ? Role::Good : Role::Bad);
    }

private:
    Look &m_look;
    bool m_passed;
};

} // namespace

PreflightList::PreflightList(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("preflightList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    hide();
}

void PreflightList::setChecks(std::vector<services::PreflightCheck> checks)
{
    std::stable_partition(checks.begin(), checks.end(), [](const auto &check) { return !check.passed; });
    setVisible(!checks.empty());
    if (m_lines && checks == m_checks)
        return;
    m_checks = std::move(checks);
    const auto passed = std::count_if(m_checks.begin(), m_checks.end(), [](const auto &check) { return check.passed; });
    //: New creatives: title of a list of rules. %1 of %2 are kept
    m_title->setText(tr("Before publishing: %1 of %2").arg(passed).arg(m_checks.size()));
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(7);
    for (const services::PreflightCheck &check : m_checks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new CheckMark(m_look, check.passed, m_lines), 0, Qt::AlignTop);
        auto *label = new TextLabel(m_look, TypeRole::Small, check.passed ? Role::Text2 : Role::Text,
                                    ScoreText::sentence(check), m_lines);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        lines->addLayout(row);
    }
    m_column->addWidget(m_lines);
}

} // namespace mci::ui
