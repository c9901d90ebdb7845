// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "branch/member.h"
#include "editor.h"
#include "papersources.h"
#include "snapshot.h"

#include <QHash>
#include <QTimer>

namespace xf {

class Safekeeping;
class TypingKeeper;

/// One open branch and what the pages need to work on it. Lives as long as the file is open.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `fixedToday` stands in for the clock in tests and on the command line; null: the clock.
    explicit Session(std::unique_ptr<BranchFile> file, QDate fixedToday = {}, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Editor& editor() { return *m_editor; }
    [[nodiscard]] const RecordStore& records() const { return m_editor->records(); }
    [[nodiscard]] QString path() const { return m_file->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }
    [[nodiscard]] QDate today() const;
    /// Another day in place of the clock's, as after a night with the program open.
    void setFixedToday(QDate day);

    [[nodiscard]] const Branch& branch() const { return m_branch; }
    /// The working year: what new records belong to and what lists show first.
    [[nodiscard]] int year() const { return m_branch.year; }
    /// Everyone ever recorded, by id.
    [[nodiscard]] const QHash<Id, Member>& members() const { return m_members; }
    /// Those in the branch today, committee first, then by strokes.
    [[nodiscard]] std::vector<Member> currentMembers() const { return membersOn(today()); }
    /// Those in the branch on a day, in the same order.
    [[nodiscard]] std::vector<Member> membersOn(QDate day) const;
    /// A member's name, or the title of any other record; “” for 0.
    [[nodiscard]] QString nameOf(Id id) const;
    /// A 本支部设定 (settingname::…) as it holds today; empty if it is not set.
    [[nodiscard]] QString setting(const char* name) const;
    /// Whether concluded years may be edited (更正往年记录); only until the program ends.
    [[nodiscard]] bool correctsEarlierYears() const { return m_correctsEarlierYears; }
    void setCorrectsEarlierYears(bool on) { m_correctsEarlierYears = on; }
    /// Everything as of a quarter's cut-off day. Read again only when something was written since.
    [[nodiscard]] Result<CampaignSnapshot> snapshot(Quarter quarter) const;
    /// Another number whenever what a page shows may have changed: something was written, or it is another day.
    [[nodiscard]] std::pair<qint64, QDate> state() const { return {m_file->changes(), today()}; }
    /// What the papers of a period are written from, and as many quarters before it. Valid while the session lives.
    [[nodiscard]] Result<PaperSources> paperSources(const Period& period, int earlierQuarters) const;

    /// Backups and the check of the file.
    [[nodiscard]] Safekeeping& safekeeping() const { return *m_safekeeping; }

    /// Keeps what is being typed.
    [[nodiscard]] TypingKeeper& typing() const { return *m_typing; }

    /// Shows a sentence in the message bar of the window.
    void tell(const Error& error) { Q_EMIT refused(error); }
    void tell(const QString& sentence) { Q_EMIT told(sentence); }

Q_SIGNALS:
    void refused(const xf::Error& error);
    void told(const QString& sentence);
    /// The branch, a member or a setting changed, so names and lists of people are new.
    void peopleChanged();
    /// The working year is another one, by its change or by undo.
    void yearChanged();
    /// Another day has begun while the file was open, perhaps during sleep: what is late, what is due and the dates
    /// that are offered are others.
    void dayChanged();

private:
    void reload();
    void noteDay();

    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<Safekeeping> m_safekeeping;
    std::unique_ptr<TypingKeeper> m_typing;
    QDate m_fixedToday;
    QDate m_day; ///< the one last told
    QTimer m_clock;
    Branch m_branch;
    QHash<Id, Member> m_members;
    std::vector<Stay> m_stays;
    Records m_settings;
    bool m_correctsEarlierYears = false;
    /// The quarters read since something was written, since several pages look at the same ones.
    mutable std::vector<CampaignSnapshot> m_snapshots;
    mutable std::pair<qint64, QDate> m_snapshotsState;
};

} // namespace xf
