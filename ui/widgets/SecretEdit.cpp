// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SecretEdit.h"

#include "widgets/IconButton.h"

#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kEye = 24;

} // namespace

SecretEdit::SecretEdit(Look &look, QWidget *parent)
    : LineEdit(look, parent)
    , m_eye(new IconButton(look, QStringLiteral("eye"), {}, this))
{
    m_eye->setObjectName(QStringLiteral("revealButton"));
    m_eye->setExtent(kEye);
    m_eye->setCursor(Qt::ArrowCursor);
    setTextMargins(textMargins().left(), 0, kEye + 2, 0);
    connect(m_eye, &IconButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

bool SecretEdit::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // After the echo mode, which sets hints of its own.
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setIconName(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    //: First steps: the button in a field for a secret that masks what was typed.
    const QString hide = tr("Hide");
    //: First steps: the button in a field for a secret that shows what was typed.
    const QString show = tr("Show");
    m_eye->setName(revealed ? hide : show);
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    LineEdit::resizeEvent(event);
    placeEye();
}

void SecretEdit::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeEye();
}

void SecretEdit::placeEye()
{
    const QSize size = m_eye->sizeHint();
    const QRect eye(width() - size.width() - 4, (height() - size.height()) / 2, size.width(), size.height());
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), eye));
}

} // namespace mci::ui
