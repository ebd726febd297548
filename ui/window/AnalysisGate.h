// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <functional>

#include <QObject>

namespace mci::ui {

/** Before creatives are analysed: asks whoever is at the screen where a provider would be asked about some of them. */
class AnalysisGate final : public QObject
{
    Q_OBJECT

public:
    /** Questions lie over the window of `owner`. */
    AnalysisGate(Look &look, Backend &backend, QWidget *owner);

    /**
     * `go` is called at once where nothing leaves and nothing costs, else after a yes; `refuse` where that could not be found
     * out. The same creatives once more while they are asked about is the same wish. `again` as in Backend::analyse().
     */
    void ask(const QStringList &creativeIds, bool again, const std::function<void()> &go,
             const std::function<void(const Error &)> &refuse);

private:
    void confirm(const services::ExtractionEstimate &estimate, const QStringList &creativeIds,
                 const std::function<void()> &go);

    Look &m_look;
    Backend &m_backend;
    QWidget *m_owner;
    std::vector<QStringList> m_asked;
};

} // namespace mci::ui
