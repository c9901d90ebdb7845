// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace xf {

/// A second start on the same file raises the first window instead of quarrelling over the file.
/// Talks through a local socket named by a digest of the file's path; no network is touched.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// Asks a running program that has this file open to come to the front; false if there is none.
    static bool raiseOther(const QString& file);
    void listen(const QString& file);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace xf
