// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/PhotoField.h"

#include "domain/brief/BriefLimits.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QMimeData>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace mci::ui {

namespace {

constexpr int kPhotoSide = 56;
/** As much as the making of creatives takes. */
constexpr qint64 kMostPhotoBytes = 40LL * 1024 * 1024;

/** At most `side` pixels; null where it is no picture. Not on the GUI thread. */
QImage photoPreview(const QString &path, int side)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostPhotoBytes)
        return {};
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QString firstFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.isEmpty() ? QString() : urls.front().toLocalFile();
}

} // namespace

PhotoField::PhotoField(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_picture(new QLabel(this))
    , m_name(new ElidedLabel(look, TypeRole::Body, Role::Text, this))
    //: Brief, a picture file: below the buttons
    , m_hint(new TextLabel(look, TypeRole::Caption, Role::Text3, tr("PNG, JPEG or WebP. Drop it here or choose it."),
                           this))
    //: Brief, a picture file
    , m_choose(new Button(look, ButtonKind::Secondary, tr("Choose…"), QStringLiteral("folder"), this))
    //: Brief, a picture file: it is not used any more
    , m_remove(new Button(look, ButtonKind::Quiet, tr("Remove"), {}, this))
{
    m_pool.setMaxThreadCount(1);
    setAcceptDrops(true);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_choose->setObjectName(QStringLiteral("photoChoose"));
    m_remove->setObjectName(QStringLiteral("photoRemove"));
    //: Brief, a picture file: tooltip of "Choose…"
    m_choose->setToolTip(tr("Choose… a picture file"));
    m_hint->setWordWrap(true);
    m_picture->setAlignment(Qt::AlignCenter);
    for (Button *button : {m_choose, m_remove}) {
        button->setCompact(true);
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    row->addLayout(column, 1);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &PhotoField::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        Q_EMIT edited({});
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    connect(&look, &Look::changed, this, &PhotoField::showState);
    showState();
}

PhotoField::~PhotoField()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PhotoField::setFile(const QString &path)
{
    if (path == m_file)
        return;
    m_file = path;
    m_image = {};
    ++m_reading;
    const bool wasChoosing = std::exchange(m_choosing, false);
    Q_EMIT problemChanged({});
    if (!path.isEmpty())
        read(path, false);
    showState();
    if (wasChoosing)
        Q_EMIT choiceEnded(false);
}

void PhotoField::choose(const QString &path)
{
    if (path.isEmpty())
        return;
    m_choosing = true;
    read(path, true);
}

void PhotoField::dropChoice()
{
    if (m_dialog)
        m_dialog->close();
    if (!std::exchange(m_choosing, false))
        return;
    ++m_reading;
    // Its own reading ended where the other one began.
    if (!m_file.isEmpty() && m_image.isNull())
        read(m_file, false);
    Q_EMIT choiceEnded(false);
}

void PhotoField::read(const QString &path, bool chosen)
{
    const int reading = ++m_reading;
    const int side = static_cast<int>(m_look.scaled(kPhotoSide) * devicePixelRatioF());
    QtConcurrent::run(&m_pool, photoPreview, path, side).then(this, [this, reading, path, chosen](const QImage &image) {
        if (reading == m_reading)
            take(path, image, chosen);
    });
}

void PhotoField::take(const QString &path, const QImage &image, bool chosen)
{
    const bool fits = !image.isNull() && path.size() <= domain::brief_limit::kPath;
    //: Brief: a file was chosen as a picture, but is none that can be read
    const QString noPicture = tr("This file cannot be used. Choose a PNG, JPEG or WebP picture of at most 40 MB.");
    //: Brief: a picture file of before
    const QString gone = tr("This picture cannot be read any more. Choose it again.");
    Q_EMIT problemChanged(fits ? QString() : chosen ? noPicture : gone);
    if (fits || !chosen) {
        m_image = image;
        m_file = path;
        showState();
    }
    if (!chosen)
        return;
    m_choosing = false;
    if (fits)
        Q_EMIT edited(path);
    Q_EMIT choiceEnded(fits);
}

void PhotoField::ask()
{
    //: Brief: title of the window that asks for a picture file
    auto *dialog = new QFileDialog(this, tr("Choose a picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   //: Brief: kind of file
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    m_dialog = dialog;
    dialog->setObjectName(QStringLiteral("photoDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PhotoField::choose);
    dialog->open();
}

void PhotoField::showState()
{
    const int side = m_look.scaled(kPhotoSide);
    m_picture->setFixedSize(side, side);
    if (m_image.isNull()) {
        m_picture->setPixmap(
            m_look.pixmap(QStringLiteral("image"), m_look.scaled(20), devicePixelRatioF(), Role::Text3));
    } else {
        QPixmap pixmap = QPixmap::fromImage(m_image);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(pixmap);
    }
    m_name->setText(QFileInfo(m_file).fileName());
    m_name->setVisible(!m_file.isEmpty());
    m_hint->setVisible(m_file.isEmpty());
    m_remove->setVisible(!m_file.isEmpty());
}

void PhotoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!firstFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoField::dropEvent(QDropEvent *event)
{
    choose(firstFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace mci::ui
