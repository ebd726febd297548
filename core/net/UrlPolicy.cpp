// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/UrlPolicy.h"

#include <array>
#include <vector>

#include <QUrlQuery>

namespace mci::net {

namespace {

constexpr int kHttpsPort = 443;
constexpr int kHttpPort = 80;

constexpr std::array kMediaHosts{".fbcdn.net", ".facebook.com", ".cdninstagram.com"};

// What IANA's special-purpose registries keep off the open Internet.
constexpr std::array kSpecialIpv4{
    "0.0.0.0/8",     "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
    "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",   "192.88.99.0/24", "192.168.0.0/16",
    "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",
};

// Global unicast is 2000::/3; these parts of it carry documentation, tunnels or addresses of other families.
constexpr std::array kSpecialIpv6{"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"};

using Subnet = QPair<QHostAddress, int>;

template <std::size_t N> std::vector<Subnet> subnets(const std::array<const char *, N> &texts)
{
    std::vector<Subnet> out;
    for (const char *text : texts)
        out.push_back(QHostAddress::parseSubnet(QLatin1String(text)));
    return out;
}

bool isInAny(const QHostAddress &address, const std::vector<Subnet> &nets)
{
    return std::any_of(nets.begin(), nets.end(), [&](const Subnet &net) { return address.isInSubnet(net); });
}

bool isPublicIpv4(const QHostAddress &address)
{
    static const std::vector<Subnet> special = subnets(kSpecialIpv4);
    return !isInAny(address, special);
}

bool isPublicIpv6(const QHostAddress &address)
{
    static const std::vector<Subnet> special = subnets(kSpecialIpv6);
    static const Subnet global = QHostAddress::parseSubnet(QStringLiteral("2000::/3"));
    static const Subnet translated = QHostAddress::parseSubnet(QStringLiteral("64:ff9b::/96"));
    if (address.isInSubnet(translated)) {
        // How IPv6-only networks reach an IPv4 host: the last four bytes are its address.
        const Q_IPV6ADDR raw = address.toIPv6Address();
        const quint32 ipv4 = quint32{raw[12]} << 24 | quint32{raw[13]} << 16 | quint32{raw[14]} << 8 | quint32{raw[15]};
        return isPublicIpv4(QHostAddress(ipv4));
    }
    return address.isInSubnet(global) && !isInAny(address, special);
}

/** Lower case, IDN as punycode: the form the resolver will see. */
QString asciiHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? kHttpsPort : kHttpPort);
}

bool hasUserInfo(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).contains(u'@');
}

bool isMediaHost(const QString &host)
{
    return std::any_of(kMediaHosts.begin(), kMediaHosts.end(), [&](const char *suffix) {
        return host.endsWith(QLatin1String(suffix)) && host.size() > QLatin1String(suffix).size();
    });
}

tl::unexpected<Error> refused(const QUrl &url, const QString &why)
{
    return failure(
        makeError(ErrorCode::InvalidRequest, Reason::UrlRefused, why, {{QStringLiteral("host"), asciiHost(url)}}));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return address.protocol() == QAbstractSocket::IPv4Protocol ? address.isInSubnet(QHostAddress(0x7f000000U), 8)
                                                               : address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isPublicAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublicIpv4(address);
    case QAbstractSocket::IPv6Protocol:
        return address.scopeId().isEmpty() && isPublicIpv6(address);
    default:
        return false;
    }
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && asciiHost(a) == asciiHost(b) && portOf(a) == portOf(b);
}

Status checkMediaUrl(const QUrl &url, const QUrl &graphOrigin)
{
    if (!url.isValid() || url.host().isEmpty())
        return refused(url, QStringLiteral("not a web address"));
    if (hasUserInfo(url))
        return refused(url, QStringLiteral("user info in the address"));
    if (isLoopbackHost(graphOrigin.host()) && isSameOrigin(url, graphOrigin))
        return {};
    if (url.scheme() != QLatin1String("https"))
        return refused(url, QStringLiteral("not https"));
    if (portOf(url) != kHttpsPort)
        return refused(url, QStringLiteral("not the standard port"));
    if (!isMediaHost(asciiHost(url)))
        return refused(url, QStringLiteral("not one of Meta's media hosts"));
    return {};
}

Status checkGraphUrl(const QUrl &url)
{
    const bool isSecure = url.scheme() == QLatin1String("https");
    const bool isLocal = url.scheme() == QLatin1String("http") && isLoopbackHost(url.host());
    if (url.isValid() && !url.host().isEmpty() && !hasUserInfo(url) && (isSecure || isLocal))
        return {};
    return failure(makeError(ErrorCode::InvalidRequest, Reason::GraphUrlInsecure,
                             QStringLiteral("tokens travel by https only"),
                             {{QStringLiteral("host"), asciiHost(url)}}));
}

std::optional<UtcTime> linkExpiry(const QUrl &url)
{
    const QString text = QUrlQuery(url).queryItemValue(QStringLiteral("oe"));
    constexpr qsizetype kMostDigits = 9;
    bool isHex = false;
    const qint64 seconds = text.toLongLong(&isHex, 16);
    if (!isHex || seconds <= 0 || text.size() > kMostDigits)
        return std::nullopt;
    return fromEpochSeconds(seconds);
}

} // namespace mci::net
