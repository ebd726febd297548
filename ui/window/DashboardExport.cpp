// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DashboardExport.h"

#include "creatives/PictureReader.h"
#include "dashboard/ContactSheet.h"
#include "dashboard/DashboardText.h"
#include "dashboard/ReportPdf.h"
#include "dashboard/ReportPictures.h"
#include "dashboard/ReportXlsx.h"
#include "text/KpiText.h"
#include "window/ReportCsv.h"

#include <QBuffer>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent/QtConcurrentRun>

namespace mci::ui {

namespace {

constexpr ExportKind kKinds[] = {ExportKind::Pdf, ExportKind::Html, ExportKind::Xlsx, ExportKind::Csv,
                                 ExportKind::ContactSheet};
constexpr int kPrintSide = 600;

QString suffixOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Pdf:
        return QStringLiteral("pdf");
    case ExportKind::Html:
        return QStringLiteral("html");
    case ExportKind::Csv:
        return QStringLiteral("csv");
    case ExportKind::Xlsx:
        return QStringLiteral("xlsx");
    case ExportKind::ContactSheet:
        return QStringLiteral("png");
    }
    return {};
}

QFuture<Result<QByteArray>> ready(Result<QByteArray> bytes)
{
    return QtFuture::makeReadyFuture(std::move(bytes));
}

/** What a contact sheet needs of a creative, for another thread. */
struct PrintOrder
{
    QString path;
    ContactPrint print;
};

Result<QByteArray> develop(std::vector<PrintOrder> orders, const QString &title, const Theme &theme)
{
    std::vector<ContactPrint> prints;
    for (PrintOrder &order : orders) {
        if (!order.path.isEmpty())
            order.print.picture = readPicture(order.path, kPrintSide, PictureFit::Shrink);
        prints.push_back(std::move(order.print));
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!contactSheet(prints, title, theme).save(&buffer, "PNG"))
        return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("contact sheet")));
    return png;
}

} // namespace

DashboardExport::DashboardExport(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QObject(parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
    , m_parent(parent)
{
}

void DashboardExport::setSource(std::function<const DashboardData *()> data, std::function<QString()> account)
{
    m_data = std::move(data);
    m_account = std::move(account);
}

void DashboardExport::fill(QMenu &menu)
{
    const auto words = [](ExportKind kind) {
        switch (kind) {
        case ExportKind::Pdf:
            //: Dashboard, menu "Export"
            return tr("Report (PDF)");
        case ExportKind::Html:
            //: Dashboard, menu "Export"
            return tr("Web page in one file (HTML)");
        case ExportKind::Csv:
            //: Dashboard, menu "Export"
            return tr("Tables (CSV)");
        case ExportKind::Xlsx:
            //: Dashboard, menu "Export"
            return tr("Workbook (XLSX)");
        case ExportKind::ContactSheet:
            //: Dashboard, menu "Export": the pictures of the creatives beside each other
            return tr("Contact sheet (PNG)");
        }
        return QString();
    };
    for (const ExportKind kind : kKinds) {
        QAction *action = menu.addAction(words(kind));
        action->setObjectName(QStringLiteral("export-") + suffixOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { ask(kind); });
    }
}

void DashboardExport::ask(ExportKind kind)
{
    const DashboardData *shown = m_data ? m_data() : nullptr;
    if (!shown)
        return;
    const domain::DateRange window = shown->answer.top.selection.insights.window;
    QString name;
    for (const QChar letter : m_account().toLower())
        name += letter.isLetterOrNumber() ? letter : QChar(u'-');
    name += u'-' + window.since.toString(Qt::ISODate) + u'-' + window.until.toString(Qt::ISODate);
    //: Export: title of the window that asks for a file
    auto *dialog = new QFileDialog(m_parent, tr("Export the dashboard"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   QStringLiteral("*.") + suffixOf(kind));
    dialog->setObjectName(QStringLiteral("dashboardExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(kind));
    dialog->selectFile(name + u'.' + suffixOf(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &file) { write(kind, file); });
    dialog->open();
}

void DashboardExport::write(ExportKind kind, const QString &file)
{
    const DashboardData *shown = m_data ? m_data() : nullptr;
    if (!shown)
        return;
    bytes(kind, *shown).then(this, [this, file](const Result<QByteArray> &bytes) { finish(file, bytes); });
}

QFuture<Result<QByteArray>> DashboardExport::bytes(ExportKind kind, const DashboardData &data) const
{
    const Report report = reportOf(data, m_account());
    switch (kind) {
    case ExportKind::Pdf:
        return ready(pdfOf(report, reportPictures(data, m_thumbnails)));
    case ExportKind::Html:
        return ready(htmlOf(report, reportPictures(data, m_thumbnails)));
    case ExportKind::Csv:
        return ready(csvOf(report, CsvStyle::of(data.figures.locale())));
    case ExportKind::Xlsx:
        return QtConcurrent::run([report] { return xlsxOf(report); });
    case ExportKind::ContactSheet:
        break;
    }
    return contactSheetBytes(data);
}

QFuture<Result<QByteArray>> DashboardExport::contactSheetBytes(const DashboardData &data) const
{
    const domain::Kpi goal = data.facts.goal;
    std::vector<PrintOrder> orders;
    int place = 0;
    for (const services::TopCreative *item : data.top()) {
        const QString file = item->creative.thumbnailFile;
        orders.push_back({file.isEmpty() ? QString() : m_thumbnails.path(file),
                          {{},
                           QLocale().toString(++place),
                           DashboardText::nameOf(*item),
                           text::kpiText(goal, data.facts.objective) + u' '
                               + data.figures.kpi(goal, item->ranked.kpis[goal]) + QStringLiteral(" · ")
                               + data.figures.money(domain::spendOf(item->row))}});
    }
    Look paper;
    paper.setChoice(ThemeChoice::Light);
    return QtConcurrent::run([orders, title = reportOf(data, m_account()).title, theme = paper.theme()] {
        return develop(orders, title, theme);
    });
}

void DashboardExport::finish(const QString &file, const Result<QByteArray> &bytes)
{
    const QString name = QFileInfo(file).fileName();
    if (!bytes) {
        //: Toast after an export: nothing could be made of the numbers
        Q_EMIT told(tr("The export could not be made. Nothing was written. Try another kind of file."));
        return;
    }
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size() && target.commit()) {
        //: Toast after an export: %1 is a file
        Q_EMIT told(tr("Exported to %1").arg(name));
        return;
    }
    //: Toast after an export: %1 is a file, %2 what the system says
    Q_EMIT told(tr("%1 could not be written: %2. What was there is unchanged. Choose another folder.")
                    .arg(name, target.errorString()));
}

} // namespace mci::ui
