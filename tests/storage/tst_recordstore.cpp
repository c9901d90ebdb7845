// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

#include "activities/household.h"
#include "activities/pledge.h"
#include "branch/member.h"
#include "branch/stay.h"
#include "life/progress.h"
#include "life/step.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace xf;

class TestRecordStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<RecordStore> m_records;

    void reopen()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.xianfeng"));
        m_records.reset();
        m_file.reset();
        auto file = QFile::exists(path) ? BranchFile::open(path) : BranchFile::create(path);
        VERIFY_OK(file);
        m_file = std::move(*file);
        m_records = std::make_unique<RecordStore>(*m_file);
    }

    Id insert(const Kind& kind, const std::shared_ptr<Record>& record, Id parent = 0)
    {
        const auto id = m_records->reserveId(kind, parent);
        record->id = id ? *id : 0;
        record->parent = parent;
        const auto inserted = m_records->insert(kind, *record);
        return inserted ? record->id : 0;
    }

    Id insertMember(const QString& name, const QString& group = {})
    {
        auto member = std::make_shared<Member>();
        member->name = name;
        member->group = group;
        return insert(memberKind(), member);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file.reset();
        reopen();
    }

    void aListStandsForAnyOfItsValues()
    {
        const Id first = insertMember(QStringLiteral("甲"), QStringLiteral("一组"));
        insertMember(QStringLiteral("乙"), QStringLiteral("二组"));
        const Id third = insertMember(QStringLiteral("丙"), QStringLiteral("三组"));
        const auto byId =
            m_records->load(memberKind(), {{QStringLiteral("id"), QVariantList{first, third, third + 99}}});
        VERIFY_OK(byId);
        QCOMPARE(byId->size(), size_t(2));
        QCOMPARE(byId->back()->id, third);
        const QVariantList groups{QStringLiteral("二组"), QStringLiteral("三组")};
        const auto count = m_records->count(memberKind(), {{QStringLiteral("group"), groups}});
        VERIFY_OK(count);
        QCOMPARE(*count, 2);
        const auto none = m_records->load(memberKind(), {{QStringLiteral("id"), QVariantList()}});
        VERIFY_OK(none);
        QVERIFY(none->empty());
    }

    void everyFieldOfEveryKindComesBackAsItWasWritten_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("values %u", seed) << seed;
    }

    void everyFieldOfEveryKindComesBackAsItWasWritten()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        std::map<QString, std::shared_ptr<Record>> written;
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        std::map<QString, Id> ids;
        for (const Kind* kind : allKinds()) {
            const Id parent = kind->parents.isEmpty() ? 0 : ids.at(kind->parents.front());
            const auto id = m_records->reserveId(*kind, parent);
            VERIFY_OK(id);
            ids[kind->key] = *id;
        }
        const auto pick = [&](const Field& field) {
            return field.target == QLatin1String("*") ? ids.at(QStringLiteral("pledge")) : ids.at(field.target);
        };
        for (const Kind* kind : allKinds()) {
            auto record = test::someRecord(*kind, random, pick);
            record->id = ids.at(kind->key);
            record->parent = kind->parents.isEmpty() ? 0 : ids.at(kind->parents.front());
            VERIFY_OK(m_records->insert(*kind, *record));
            written[kind->key] = record;
        }
        VERIFY_OK(transaction.commit());
        reopen();
        for (const Kind* kind : allKinds()) {
            const auto read = m_records->find(*kind, ids.at(kind->key));
            VERIFY_OK(read);
            QVERIFY2(*read, qPrintable(kind->key));
            QCOMPARE(test::dump(*kind, **read), test::dump(*kind, *written.at(kind->key)));
            QCOMPARE(differingFields(*kind, **read, *written.at(kind->key)), QStringList());
            QCOMPARE(m_records->kindOf(ids.at(kind->key)), kind);
        }
    }

    void anUntouchedRecordOfEveryKindComesBackEmpty()
    {
        for (const Kind* kind : allKinds()) {
            Transaction transaction(*m_file);
            VERIFY_OK(transaction.begin());
            auto record = kind->make();
            for (const Field& field : kind->fields) {
                if (field.type == FieldType::Quarter)
                    field.set(*record, QStringLiteral("2026Q3"));
            }
            const Id parent = kind->parents.isEmpty() ? 0 : insertMember(QStringLiteral("张三"));
            const Id id = insert(*kind, record, parent);
            QVERIFY2(id != 0, qPrintable(kind->key));
            VERIFY_OK(transaction.commit());
            const auto read = m_records->find(*kind, id);
            VERIFY_OK(read);
            QCOMPARE(differingFields(*kind, **read, *record), QStringList());
        }
    }

    void anUpdateWritesTheNamedFieldsAndNoOthers()
    {
        const Id id = insertMember(QStringLiteral("张三"), QStringLiteral("一组"));
        Member changed;
        changed.id = id;
        changed.name = QStringLiteral("李四");
        changed.group = QStringLiteral("二组");
        VERIFY_OK(m_records->update(memberKind(), changed, {QStringLiteral("name")}));
        const Member read = static_cast<const Member&>(**m_records->find(memberKind(), id));
        QCOMPARE(read.name, QStringLiteral("李四"));
        QCOMPARE(read.group, QStringLiteral("一组"));
    }

    void idsAreUniqueOverAllKindsAndNeverUsedTwice()
    {
        QSet<Id> used;
        Id last = 0;
        for (int round = 0; round < 3; ++round) {
            for (const Kind* kind : {&memberKind(), &pledgeKind()}) {
                auto record = kind->make();
                const Id id = insert(*kind, record);
                QVERIFY(id > last);
                QVERIFY(!used.contains(id));
                used.insert(id);
                last = id;
                VERIFY_OK(m_records->remove(*kind, id));
                QCOMPARE(m_records->kindOf(id), nullptr);
            }
            reopen();
        }
    }

    void aRemovedRecordCanComeBackUnderItsId()
    {
        const Id id = insertMember(QStringLiteral("张三"));
        const auto record = *m_records->find(memberKind(), id);
        VERIFY_OK(m_records->remove(memberKind(), id));
        QVERIFY(!*m_records->find(memberKind(), id));
        VERIFY_OK(m_records->insert(memberKind(), *record));
        QCOMPARE(test::dump(memberKind(), **m_records->find(memberKind(), id)), test::dump(memberKind(), *record));
    }

    void rowsAreFoundByWhatTheyHold()
    {
        insertMember(QStringLiteral("张三"), QStringLiteral("一组"));
        insertMember(QStringLiteral("张三"), QStringLiteral("二组"));
        insertMember(QStringLiteral("李四"));
        const Where name{{QStringLiteral("name"), QStringLiteral("张三")}};
        QCOMPARE(m_records->load(memberKind(), name)->size(), size_t{2});
        QCOMPARE(*m_records->count(memberKind(), name), 2);
        QCOMPARE(m_records->load(memberKind(), {name[0], {QStringLiteral("group"), QStringLiteral("二组")}})->size(),
                 size_t{1});
        QCOMPARE(m_records->load(memberKind(), {{QStringLiteral("group"), QString()}})->size(), size_t{1});
        QCOMPARE(m_records->load(memberKind(), {{QStringLiteral("from"), QDate()}})->size(), size_t{3});
        QCOMPARE(m_records->load(memberKind())->size(), size_t{3});
    }

    void childrenAreReadByTheirParentsInOneGo()
    {
        const auto pledgeOf = [&](int year) {
            auto pledge = std::make_shared<Pledge>();
            pledge->year = year;
            return insert(pledgeKind(), pledge);
        };
        const Id now = pledgeOf(2026);
        const Id then = pledgeOf(2025);
        insert(stepKind(), std::make_shared<Step>(), now);
        insert(stepKind(), std::make_shared<Step>(), now);
        insert(stepKind(), std::make_shared<Step>(), then);
        const auto steps = m_records->loadChildren(stepKind(), pledgeKind(), {{QStringLiteral("year"), 2026}});
        VERIFY_OK(steps);
        QCOMPARE(steps->size(), size_t{2});
        for (const RecordPtr& each : *steps)
            QCOMPARE(each->parent, now);
    }

    void theTreeOfARecordHoldsItsChildrenOfEveryKind()
    {
        const Id household = insert(householdKind(), std::make_shared<Household>());
        QSet<Id> children;
        for (const Kind* kind : {&visitKind(), &progressKind(), &stepKind()})
            children.insert(insert(*kind, kind->make(), household));
        insert(visitKind(), visitKind().make(), insert(householdKind(), std::make_shared<Household>()));
        QSet<Id> found;
        const auto tree = m_records->tree(household);
        VERIFY_OK(tree);
        for (const auto& each : *tree)
            found.insert(each.second->id);
        QCOMPARE(found, children);
    }

    void recordsThatNameARecordAreCounted()
    {
        const Id member = insertMember(QStringLiteral("张三"));
        QCOMPARE(*m_records->countReferences(memberKind(), member, {}), 0);
        auto pledge = std::make_shared<Pledge>();
        pledge->responsible = member;
        const Id id = insert(pledgeKind(), pledge);
        QCOMPARE(*m_records->countReferences(memberKind(), member, {}), 1);
        QCOMPARE(*m_records->countReferences(memberKind(), member, {id}), 0);
    }

    void aReferenceToNobodyIsNotStored()
    {
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        auto pledge = std::make_shared<Pledge>();
        pledge->responsible = 4711;
        insert(pledgeKind(), pledge);
        VERIFY_REFUSED(transaction.commit(), QStringLiteral("does not fit"));
    }
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
