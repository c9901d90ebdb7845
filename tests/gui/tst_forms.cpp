// SPDX-License-Identifier: GPL-3.0-or-later
#include "branch/branch.h"
#include "branch/plan.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "fields/choicefield.h"
#include "fields/datefield.h"
#include "fields/formbinder.h"
#include "fields/longtextfield.h"
#include "fields/referencefield.h"
#include "fields/ticksfield.h"
#include "forms.h"
#include "words.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

namespace {

bool fits(const Field& field, const FieldEditor& editor)
{
    switch (field.type) {
    case FieldType::LongText:
        return qobject_cast<const LongTextField*>(&editor);
    case FieldType::Date:
        return qobject_cast<const DateField*>(&editor);
    case FieldType::MonthDate:
        return qobject_cast<const MonthField*>(&editor);
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
        return qobject_cast<const NumberField*>(&editor);
    case FieldType::Choice:
        return qobject_cast<const ChoiceField*>(&editor);
    case FieldType::Ticks:
        return qobject_cast<const TicksField*>(&editor);
    case FieldType::Bool:
        return qobject_cast<const CheckField*>(&editor);
    case FieldType::Reference:
        return qobject_cast<const ReferenceField*>(&editor);
    default:
        return QByteArray(editor.metaObject()->className()) == "xf::LineField";
    }
}

std::vector<const Kind*> kindsWithForm()
{
    std::vector<const Kind*> kinds = activityKinds();
    kinds.insert(kinds.end(), {&fiveGoodsKind(), &fiveLeadsKind(), &branchKind(), &memberKind(), &planKind()});
    return kinds;
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto file = BranchFile::create(m_folder.filePath(QStringLiteral("a.xianfeng")));
        QVERIFY(file.ok());
        m_session = std::make_unique<Session>(std::move(file).value(), QDate(2026, 9, 15));
    }

    void everyStoredFieldHasExactlyOneFittingWidget()
    {
        for (const Kind* kind : kindsWithForm()) {
            const std::unique_ptr<QWidget> form(formFor(*kind, *m_session));
            for (const Field& field : kind->fields) {
                const auto editors = form->findChildren<FieldEditor*>(field.key);
                const QByteArray name = (kind->key + u'.' + field.key).toUtf8();
                QVERIFY2(editors.size() == (field.isStored() ? 1 : 0), name.constData());
                QVERIFY2(!field.isStored() || fits(field, *editors.front()), name.constData());
            }
        }
    }

    void noWidgetNamesAnUnknownField()
    {
        for (const Kind* kind : kindsWithForm()) {
            const std::unique_ptr<QWidget> form(formFor(*kind, *m_session));
            for (const FieldEditor* each : form->findChildren<FieldEditor*>())
                QVERIFY2(kind->field(each->objectName()), qPrintable(kind->key + u'.' + each->objectName()));
            for (const QLabel* each : form->findChildren<QLabel*>()) {
                if (each->objectName().startsWith(QLatin1String("label_")))
                    QVERIFY2(kind->field(each->objectName().mid(6)), qPrintable(kind->key + u'.' + each->objectName()));
            }
        }
    }

    void everyFieldIsNamedByItsLabelAndForAScreenReader()
    {
        for (const Kind* kind : kindsWithForm()) {
            const std::unique_ptr<QWidget> form(formFor(*kind, *m_session));
            const FormBinder binder(*kind, *form, *m_session);
            for (const Field& field : kind->fields) {
                const auto* label = form->findChild<QLabel*>(QStringLiteral("label_") + field.key);
                const QByteArray name = (kind->key + u'.' + field.key).toUtf8();
                QVERIFY2(label && label->text() == Words().label(field), name.constData());
                if (field.isStored())
                    QVERIFY2(binder.field(field.key)->input()->accessibleName() == Words().label(field),
                             name.constData());
            }
        }
    }

    void aFormFitsBesideAList()
    {
        for (const Kind* kind : kindsWithForm()) {
            const std::unique_ptr<QWidget> form(formFor(*kind, *m_session));
            const FormBinder binder(*kind, *form, *m_session);
            QVERIFY2(form->minimumSizeHint().width() <= 640,
                     qPrintable(QStringLiteral("%1: %2").arg(kind->key).arg(form->minimumSizeHint().width())));
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
