// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/FileNamePart.h"

#include <functional>

#include <QString>

class QWidget;

namespace mci::ui {

/** Asks for a file without waiting and writes `bytes` there; `onDone` gets the file's name, or an empty one where writing failed. */
void exportToFile(QWidget *parent, const QString &suggestedName, const QByteArray &bytes,
                  const std::function<void(const QString &)> &onDone);

} // namespace mci::ui
