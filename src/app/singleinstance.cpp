// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace xf {

namespace {

constexpr int patience = 300; // milliseconds

QString serverName(const QString& file)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFileInfo(file).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QLatin1String("xianfeng-") + QString::fromLatin1(digest.toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server.nextPendingConnection();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::raiseOther(const QString& file)
{
    if (!QFileInfo::exists(file))
        return false;
    QLocalSocket socket;
    socket.connectToServer(serverName(file));
    return socket.waitForConnected(patience);
}

void SingleInstance::listen(const QString& file)
{
    m_server.close();
    // A program that crashed may have left its socket behind; the file's own lock says who really has it.
    QLocalServer::removeServer(serverName(file));
    m_server.listen(serverName(file));
}

} // namespace xf
