// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"

class QComboBox;
class QLineEdit;

namespace mci::ui {

class TextArea;

/** Ties fields to the draft's texts: what is typed goes into the draft, what else changes it is shown. */
class FieldLinks
{
public:
    using TextMember = QString domain::Brief::*;

    explicit FieldLinks(BriefDocument &document)
        : m_document(document)
    {
    }

    void link(QLineEdit *field, TextMember text) const;
    void link(TextArea *field, TextMember text) const;
    /** The item whose data are the draft's value; `read` gives it, `write` puts it there. */
    void link(QComboBox *box, std::function<QVariant(const domain::Brief &)> read,
              std::function<void(domain::Brief &, const QVariant &)> write) const;

private:
    BriefDocument &m_document;
};

} // namespace mci::ui
