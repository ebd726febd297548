// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/Generation.h"
#include "services/generate/Preflight.h"

#include <QCoreApplication>

namespace mci::ui {

/** Why a made creative has its score, and what it has to keep to before it is published: a sentence of each. */
class ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
public:
    [[nodiscard]] static QString sentence(const services::PartScore &score);
    /** How sure the part is; empty where nobody can tell. */
    [[nodiscard]] static QString certainty(const services::PartScore &score);
    [[nodiscard]] static QString sentence(const services::PreflightCheck &check);
    /** "+12", "−3", "0". */
    [[nodiscard]] static QString points(int points);
    /** What the points are added to. */
    [[nodiscard]] static QString startTip(int start);

private:
    [[nodiscard]] static QString passed(services::PreflightRule rule);
    [[nodiscard]] static QString failed(const services::PreflightCheck &check);
    [[nodiscard]] static QString fieldText(const QString &storedName);
};

} // namespace mci::ui
