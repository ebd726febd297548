// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "services/ai/AiStatus.h"
#include "theme/Look.h"

#include <functional>

class QWidget;

namespace mci::ui {

class QuestionDialog;

/**
 * Asks whether a client's creatives may go to the provider of `status`. The words of the box are those of
 * text::aiConsentText(), and the very same go into the wish that `onAgreed` gets. Without a yes nothing happens.
 */
QuestionDialog &askForAiConsent(Look &look, const domain::Organization &client, const services::AiStatus &status,
                                QWidget *parent, const std::function<void(const services::ConsentWish &)> &onAgreed);

} // namespace mci::ui
