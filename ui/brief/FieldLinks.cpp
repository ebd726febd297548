// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/FieldLinks.h"

#include "brief/TextArea.h"

#include <QComboBox>
#include <QLineEdit>

namespace mci::ui {

void FieldLinks::link(QLineEdit *field, TextMember text) const
{
    BriefDocument *document = &m_document;
    QObject::connect(field, &QLineEdit::textChanged, document, [document, text](const QString &typed) {
        document->change([&](domain::BriefDraft &draft) { draft.brief.*text = typed.trimmed(); });
    });
    // A field that shows the same keeps its cursor and its undo, and a space at its end.
    QObject::connect(document, &BriefDocument::changed, field, [document, field, text] {
        const QString &value = document->draft().brief.*text;
        if (field->text().trimmed() == value)
            return;
        field->setText(value);
        // A long one is read from its beginning.
        field->setCursorPosition(0);
    });
}

void FieldLinks::link(TextArea *field, TextMember text) const
{
    BriefDocument *document = &m_document;
    QObject::connect(field, &QPlainTextEdit::textChanged, document, [document, field, text] {
        document->change([&](domain::BriefDraft &draft) { draft.brief.*text = field->toPlainText().trimmed(); });
    });
    QObject::connect(document, &BriefDocument::changed, field, [document, field, text] {
        const QString &value = document->draft().brief.*text;
        if (field->toPlainText().trimmed() != value)
            field->setPlainText(value);
    });
}

void FieldLinks::link(QComboBox *box, std::function<QVariant(const domain::Brief &)> read,
                      std::function<void(domain::Brief &, const QVariant &)> write) const
{
    BriefDocument *document = &m_document;
    QObject::connect(box, &QComboBox::currentIndexChanged, document, [document, box, write](int index) {
        document->change([&](domain::BriefDraft &draft) { write(draft.brief, box->itemData(index)); });
    });
    QObject::connect(document, &BriefDocument::changed, box, [document, box, read] {
        box->setCurrentIndex(std::max(0, box->findData(read(document->draft().brief))));
    });
}

} // namespace mci::ui
