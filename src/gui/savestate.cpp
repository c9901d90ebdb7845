// SPDX-License-Identifier: GPL-3.0-or-later
#include "savestate.h"

#include "fields/fieldeditor.h"
#include "fields/typingkeeper.h"
#include "session.h"
#include "theme.h"

#include <QTime>

#include <algorithm>

namespace xf {

SaveState::SaveState(Session& session, const QWidget& pages)
    : m_session(session), m_pages(pages), m_otherwise(session.isReadOnly() ? tr("Read-only") : tr("All saved"))
{
    setObjectName(QStringLiteral("saveState"));
    setProperty("muted", true);
    setText(m_otherwise);
    connect(&session.editor(), &Editor::changed, this, &SaveState::noteEdit);
    connect(&session.typing(), &TypingKeeper::changed, this, &SaveState::refresh);
}

/// What was typed and not taken is not saved, whatever else is.
void SaveState::refresh()
{
    const auto fields = m_pages.findChildren<FieldEditor*>();
    const bool waits = std::any_of(fields.begin(), fields.end(), [](const FieldEditor* each) {
        return each->isModified() && !each->error().isEmpty();
    });
    const bool isTyped = !waits && m_session.typing().isWaiting();
    setText(waits ? tr("Not all saved") : isTyped ? tr("Being entered, not saved yet") : m_otherwise);
    setToolTip(isTyped ? tr("It is saved when you leave the field or the row is complete. Until then it is kept once a "
                            "second, so that a power cut does not cost it.")
                       : QString());
    setRefusal(*this, waits);
}

void SaveState::noteEdit()
{
    m_otherwise = tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm")));
    refresh();
}

} // namespace xf
