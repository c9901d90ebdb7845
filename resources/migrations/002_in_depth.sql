-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every activity needs beyond being recorded, and an index of the history by record.

-- The prizes of a contest and how many places each has.
CREATE TABLE "prize" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "places" INTEGER NOT NULL DEFAULT 0
) STRICT;
-- ;
CREATE INDEX prize_parent ON "prize" (parent);
-- ;
-- How many pages a regulation fills in a compilation (制度汇编).
ALTER TABLE "compilationentry" ADD COLUMN "pages" INTEGER NOT NULL DEFAULT 0;
-- ;
-- Attendance: leave (请假) beside absence; the list of what is allowed can only change with the table.
CREATE TABLE "attendance_new" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "presence" TEXT NOT NULL DEFAULT '' CHECK ("presence" IN ('', 'present', 'absent', 'observer', 'leave')),
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
INSERT INTO "attendance_new" SELECT id, parent, "member", "presence", "reason" FROM "attendance";
-- ;
DROP TABLE "attendance";
-- ;
ALTER TABLE "attendance_new" RENAME TO "attendance";
-- ;
CREATE INDEX attendance_parent ON "attendance" (parent);
-- ;
-- Rectification: the look-back (回头看), when, whether the remedy lasts, and what was seen.
CREATE TABLE "rectification_new" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "problem" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "standard" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT '',
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "closed" TEXT CHECK ("closed" IS date("closed", '+0 days')),
    "finding" INTEGER REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
    "result" TEXT NOT NULL DEFAULT '',
    "lookedback" TEXT CHECK ("lookedback" IS date("lookedback", '+0 days')),
    "lasting" TEXT NOT NULL DEFAULT '' CHECK ("lasting" IN ('', 'lasting', 'rebounded')),
    "lookback" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
INSERT INTO "rectification_new" (id, parent, "problem", "responsible", "standard", "measure", "due", "closed", "finding", "result")
SELECT id, parent, "problem", "responsible", "standard", "measure", "due", "closed", "finding", "result" FROM "rectification";
-- ;
DROP TABLE "rectification";
-- ;
ALTER TABLE "rectification_new" RENAME TO "rectification";
-- ;
CREATE INDEX rectification_parent ON "rectification" (parent);
-- ;
CREATE INDEX rectification_finding ON "rectification" ("finding") WHERE "finding" IS NOT NULL;
-- ;
-- Which entries tell of a record: itself, or a row that belongs to it. The history page reads by it. The entry is no
-- foreign key, which would want an index of its own. Entries come in by the lot: the newest that is in stands here as
-- one of record 0.
CREATE TABLE history_record (
    record INTEGER NOT NULL,
    entry  INTEGER NOT NULL,
    PRIMARY KEY (record, entry)
) STRICT, WITHOUT ROWID;
-- ;
INSERT OR IGNORE INTO history_record (record, entry)
SELECT json_extract(change.value, '$.id'), history.id FROM history, json_each(history.changes) AS change;
-- ;
INSERT OR IGNORE INTO history_record (record, entry)
SELECT json_extract(change.value, '$.parent'), history.id FROM history, json_each(history.changes) AS change
WHERE json_extract(change.value, '$.parent') IS NOT NULL;
-- ;
INSERT INTO history_record (record, entry) SELECT 0, ifnull(max(id), 0) FROM history;
-- ;
-- Rounds of the review of a pledge (审诺).
CREATE TABLE "vetting" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "result" TEXT NOT NULL DEFAULT '' CHECK ("result" IN ('', 'passed', 'returned')),
    "reason" TEXT NOT NULL DEFAULT '',
    "wording" TEXT NOT NULL DEFAULT '',
    "points" TEXT NOT NULL DEFAULT '',
    "reviewer" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX vetting_parent ON "vetting" (parent);
-- ;

-- 群众评议: sheets that were returned but are not valid (废票), so that returned = valid + invalid can be checked.
ALTER TABLE "appraisal" ADD COLUMN "invalid" INTEGER NOT NULL DEFAULT 0;
-- ;

-- 领导点评: the day on which it was recorded what came of the advice (落实情况).
ALTER TABLE "review" ADD COLUMN "followedup" TEXT CHECK ("followedup" IS date("followedup", '+0 days'));
-- ;
-- The facts that speak for an item of a checklist, each with the record that told it.
CREATE TABLE "fact" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "text" TEXT NOT NULL DEFAULT '',
    "record" INTEGER REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE INDEX fact_parent ON "fact" (parent);
-- ;
CREATE INDEX fact_record ON "fact" ("record") WHERE "record" IS NOT NULL;
-- ;

-- 比学赶超: the day on which the measure had led to its result.
ALTER TABLE "learning" ADD COLUMN "achieved" TEXT CHECK ("achieved" IS date("achieved", '+0 days'));
-- ;
-- 长效机制: since when a household's arrangement holds.
ALTER TABLE "household" ADD COLUMN "arranged" TEXT CHECK ("arranged" IS date("arranged", '+0 days'));
-- ;
-- 五带头: the branch's voice beside those of the member, the leader and the masses.
ALTER TABLE "fiveleads" ADD COLUMN "branch" TEXT NOT NULL DEFAULT '' CHECK ("branch" IN ('', 'good', 'fair', 'average', 'poor'));
-- ;
-- Democratic life meeting: who sits in from outside the branch (列席人员), as 姓名（单位及职务）.
ALTER TABLE "meeting" ADD COLUMN "guests" TEXT NOT NULL DEFAULT '';
-- ;

-- Rectification: the entry of an earlier meeting that came back and is listed again by this one (反弹问题重新列入).
ALTER TABLE "rectification" ADD COLUMN "relists" INTEGER REFERENCES "rectification" (id) DEFERRABLE INITIALLY DEFERRED;
-- ;
CREATE INDEX rectification_relists ON "rectification" ("relists") WHERE "relists" IS NOT NULL;
-- ;
-- 定稿: the editions of a quarter's summary that are kept as printed; content and PDF lie in the table content.
CREATE TABLE "finalised" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "quarter" TEXT NOT NULL CHECK ("quarter" GLOB '[0-9][0-9][0-9][0-9]Q[1-4]'),
    "edition" TEXT NOT NULL DEFAULT '' CHECK ("edition" IN ('', 'internal', 'public')),
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "content" TEXT NOT NULL DEFAULT '',
    "pdf" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;

-- Every row's digest, and how many rows a table holds with all their digests combined: damage is noticed and named.
CREATE TABLE tally (
    "table" TEXT PRIMARY KEY,
    rows    INTEGER NOT NULL DEFAULT 0,
    digest  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
-- ;
ALTER TABLE "history" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "branch" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "campaignyear" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "setting" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "member" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "stay" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "plan" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "planitem" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "stepname" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "step" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "progress" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "change" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "evidence" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "pledge" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "opinion" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "assessment" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "rolemodel" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "learning" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "publicity" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "plaque" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "regulation" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "execution" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "compilation" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "compilationentry" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "highlight" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "milestone" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "research" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "suggestion" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "contest" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "criterion" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "judge" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "contestentry" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "score" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "meeting" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "attendance" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "finding" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "rectification" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "reading" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "readingcampaign" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "exchange" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "readingroom" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "journal" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "journalentry" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "household" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "aidplan" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "aidmeasure" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "visit" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "income" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "villageproject" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "fivegoods" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "fiveleads" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "checklistitem" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "review" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "appraisal" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "ballot" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "commendation" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "practice" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "summarytext" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "prize" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "vetting" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "fact" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
ALTER TABLE "finalised" ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
-- ;
-- What is being typed and not saved yet, in the order in which it was begun.
CREATE TABLE unsaved_input (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
-- ;
-- Whether an old record still concerns a period is asked for thousands at a time: the answer lies in these alone.
DROP INDEX step_parent;
-- ;
CREATE INDEX step_parent ON "step" (parent, "key", "date", "until");
-- ;
DROP INDEX progress_parent;
-- ;
CREATE INDEX progress_parent ON "progress" (parent, "date");
-- ;
