// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers have found worth keeping, run once more. A target that breaks a promise ends this program.
#include "target.h"

#include <QFile>
#include <QtTest>

#include <spdlog/spdlog.h>

using namespace xf;

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }
    void everyTargetHasACorpus_data() { nameTargets(); }
    void everyTargetHasACorpus();
    void everyInputKeepsThePromises_data() { nameTargets(); }
    void everyInputKeepsThePromises();

private:
    static void nameTargets()
    {
        QTest::addColumn<int>("target");
        for (size_t i = 0; i < fuzz::targets().size(); ++i)
            QTest::newRow(fuzz::targets()[i].name) << static_cast<int>(i);
    }
    static QList<QByteArray> corpus(const fuzz::Target& target)
    {
        QFile file(QStringLiteral(XF_SOURCE_DIR "/tests/fuzz/corpus/%1.base64").arg(QLatin1String(target.name)));
        QList<QByteArray> inputs;
        if (!file.open(QIODevice::ReadOnly))
            return inputs;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                inputs << QByteArray::fromBase64(line);
        }
        return inputs;
    }
};

void CorpusTest::everyTargetHasACorpus()
{
    QFETCH(const int, target);
    QVERIFY(corpus(fuzz::targets()[static_cast<size_t>(target)]).size() >= 3);
}

void CorpusTest::everyInputKeepsThePromises()
{
    QFETCH(const int, target);
    const fuzz::Target& chosen = fuzz::targets()[static_cast<size_t>(target)];
    for (const QByteArray& input : corpus(chosen))
        chosen.run(input);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
