// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/MultipartBody.h"

#include <QCryptographicHash>

namespace mci::net {

namespace {

/** By the digest of all that it stands between: nothing can hold it. */
QByteArray boundaryOf(const std::vector<FormPart> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FormPart &part : parts) {
        hash.addData(part.name + '=');
        hash.addData(part.content);
    }
    return "mci-" + hash.result().toHex();
}

} // namespace

MultipartBody::MultipartBody(const std::vector<FormPart> &parts)
{
    const QByteArray boundary = boundaryOf(parts);
    contentType = "multipart/form-data; boundary=" + boundary;
    for (const FormPart &part : parts) {
        bytes += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
        if (!part.fileName.isEmpty())
            bytes += "; filename=\"" + part.fileName + "\"\r\nContent-Type: " + part.contentType;
        bytes += "\r\n\r\n" + part.content + "\r\n";
    }
    bytes += "--" + boundary + "--\r\n";
}

} // namespace mci::net
