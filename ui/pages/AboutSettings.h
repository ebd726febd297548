// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** The keys that work everywhere. */
class KeyboardSettings : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardSettings(Look &look, QWidget *parent = nullptr);
};

/** Versions, licences of all parts, and what to send with a question. */
class AboutSettings : public QWidget
{
    Q_OBJECT

public:
    AboutSettings(Look &look, const ProgramFacts &facts, QWidget *parent = nullptr);
};

/** Plain lines without anything personal but the profile's folder. */
[[nodiscard]] QString debugInfo(const ProgramFacts &facts);

} // namespace mci::ui
