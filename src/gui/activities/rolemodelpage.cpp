// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolemodelpage.h"

#include "activities/rolemodel.h"
#include "learningsheet.h"
#include "plaquebar.h"
#include "records/registersheet.h"

namespace xf {

RoleModelPage::RoleModelPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(roleModelKind(), session, dialogs, parent)
{
    auto* learning = new LearningSheet(session);
    addSheet(learning, tr("Who learns what"));
    auto* plaques = findChild<RegisterSheet*>(plaqueKind().key + QLatin1String("Register"));
    auto* bar = new PlaqueBar(session);
    plaques->addAbove(bar);
    connect(bar, &PlaqueBar::handedOver, plaques, [plaques](qint64 plaque) {
        plaques->show(&plaqueKind(), PageRequest{plaque, {}, {}});
    });
}

} // namespace xf
