-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of a branch file. Statements end at a marker line, so that text may hold semicolons.
-- A table is named after its kind and a column after its field; tst_description compares both.
-- date() alone lets 2026-02-30 pass; the modifier makes it reckon, so that only days that exist do.

-- Every record's id, unique over all kinds and never used twice (AUTOINCREMENT), so that undoing a
-- delete can bring the same id back.
CREATE TABLE record (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT    NOT NULL,
    parent INTEGER REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE INDEX record_parent ON record (parent, kind) WHERE parent IS NOT NULL;
-- ;
CREATE TABLE history (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT    NOT NULL,
    schema  INTEGER NOT NULL,
    state   TEXT    NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    label   TEXT    NOT NULL,
    changes TEXT    NOT NULL
) STRICT;
-- ;
CREATE INDEX history_undone ON history (id) WHERE state = 'undone';
-- ;
-- One row a content, however many records point to it.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    size   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
) STRICT;
-- ;
CREATE TABLE "branch" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "superior" TEXT NOT NULL DEFAULT '',
    "year" INTEGER NOT NULL DEFAULT 0
) STRICT;
-- ;
CREATE TABLE "campaignyear" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "theme" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "setting" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    "since" TEXT CHECK ("since" IS date("since", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "member" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "sex" TEXT NOT NULL DEFAULT '' CHECK ("sex" IN ('', 'male', 'female')),
    "ethnicity" TEXT NOT NULL DEFAULT '',
    "birth" TEXT CHECK ("birth" GLOB '[0-9][0-9][0-9][0-9]*' AND length("birth") IN (4, 7, 10)),
    "education" TEXT NOT NULL DEFAULT '',
    "post" TEXT NOT NULL DEFAULT '' CHECK ("post" IN ('', 'secretary', 'deputy', 'organisation', 'publicity', 'discipline', 'groupleader')),
    "work" TEXT NOT NULL DEFAULT '',
    "group" TEXT NOT NULL DEFAULT '',
    "joined" TEXT CHECK ("joined" GLOB '[0-9][0-9][0-9][0-9]*' AND length("joined") IN (4, 7, 10)),
    "fullsince" TEXT CHECK ("fullsince" GLOB '[0-9][0-9][0-9][0-9]*' AND length("fullsince") IN (4, 7, 10)),
    "standing" TEXT NOT NULL DEFAULT '' CHECK ("standing" IN ('', 'full', 'probationary')),
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "phone" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "stay" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX stay_parent ON "stay" (parent);
-- ;
CREATE TABLE "plan" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "adopted" TEXT CHECK ("adopted" IS date("adopted", '+0 days')),
    "meeting" TEXT NOT NULL DEFAULT '',
    "published" TEXT CHECK ("published" IS date("published", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "planitem" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "activity" TEXT NOT NULL DEFAULT '' CHECK ("activity" IN ('', 'pledge', 'rolemodel', 'regulation', 'highlight', 'research', 'meeting', 'reading', 'household')),
    "text" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT CHECK ("due" IS date("due", '+0 days'))
) STRICT;
-- ;
CREATE INDEX planitem_parent ON "planitem" (parent);
-- ;
CREATE TABLE "stepname" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "activity" TEXT NOT NULL DEFAULT '' CHECK ("activity" IN ('', 'pledge', 'rolemodel', 'regulation', 'highlight', 'research', 'meeting', 'reading', 'household')),
    "key" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "meaning" TEXT NOT NULL DEFAULT '',
    "since" TEXT CHECK ("since" IS date("since", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "step" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL DEFAULT '',
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "way" TEXT NOT NULL DEFAULT '',
    "meeting" INTEGER REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "cause" TEXT NOT NULL DEFAULT '' CHECK ("cause" IN ('', 'objective', 'subjective')),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX step_parent ON "step" (parent);
-- ;
CREATE TABLE "progress" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "text" TEXT NOT NULL DEFAULT '',
    "people" INTEGER NOT NULL DEFAULT 0,
    "households" INTEGER NOT NULL DEFAULT 0,
    "money" INTEGER NOT NULL DEFAULT 0,
    "value" REAL,
    "outcome" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX progress_parent ON "progress" (parent);
-- ;
CREATE TABLE "change" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "target" REAL,
    "text" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX change_parent ON "change" (parent);
-- ;
CREATE TABLE "evidence" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX evidence_parent ON "evidence" (parent);
-- ;
CREATE TABLE "pledge" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "owner" TEXT NOT NULL DEFAULT '' CHECK ("owner" IN ('', 'branch', 'member')),
    "item" TEXT NOT NULL DEFAULT '' CHECK ("item" IN ('', 'leadership', 'team', 'mechanism', 'results', 'standing', 'study', 'achieve', 'serve', 'law', 'integrity')),
    "category" TEXT NOT NULL DEFAULT '',
    "goal" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "measures" TEXT NOT NULL DEFAULT '',
    "span" TEXT NOT NULL DEFAULT '',
    "form" TEXT NOT NULL DEFAULT '' CHECK ("form" IN ('', 'written', 'oral')),
    "waiver" TEXT NOT NULL DEFAULT '' CHECK ("waiver" IN ('', 'none', 'exempt', 'voluntary')),
    "waiverreason" TEXT NOT NULL DEFAULT '',
    "base" REAL,
    "target" REAL,
    "unit" TEXT NOT NULL DEFAULT '',
    "direction" TEXT NOT NULL DEFAULT '' CHECK ("direction" IN ('', 'atleast', 'atmost')),
    "points" TEXT NOT NULL DEFAULT '',
    "planitem" INTEGER REFERENCES "planitem" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE INDEX pledge_year ON "pledge" (year);
-- ;
CREATE TABLE "opinion" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "voice" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "reply" TEXT NOT NULL DEFAULT '',
    "replied" TEXT CHECK ("replied" IS date("replied", '+0 days'))
) STRICT;
-- ;
CREATE INDEX opinion_parent ON "opinion" (parent);
-- ;
CREATE TABLE "assessment" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "voice" TEXT NOT NULL DEFAULT '' CHECK ("voice" IN ('', 'self', 'branch', 'leader', 'masses')),
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "grade" TEXT NOT NULL DEFAULT '' CHECK ("grade" IN ('', 'good', 'fair', 'average', 'poor')),
    "text" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX assessment_parent ON "assessment" (parent);
-- ;
CREATE TABLE "rolemodel" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "category" TEXT NOT NULL DEFAULT '' CHECK ("category" IN ('', 'person', 'organisation')),
    "model" TEXT NOT NULL DEFAULT '',
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT NOT NULL DEFAULT '' CHECK ("source" IN ('', 'system', 'office', 'around')),
    "deeds" TEXT NOT NULL DEFAULT '',
    "honours" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX rolemodel_year ON "rolemodel" (year);
-- ;
CREATE TABLE "learning" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "gap" TEXT NOT NULL DEFAULT '',
    "aim" TEXT NOT NULL DEFAULT '' CHECK ("aim" IN ('', 'catchup', 'surpass')),
    "target" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT '',
    "result" TEXT NOT NULL DEFAULT '',
    "date" TEXT CHECK ("date" IS date("date", '+0 days'))
) STRICT;
-- ;
CREATE INDEX learning_parent ON "learning" (parent);
-- ;
CREATE TABLE "publicity" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "channel" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX publicity_parent ON "publicity" (parent);
-- ;
CREATE TABLE "plaque" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "number" TEXT NOT NULL DEFAULT '',
    "holder" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "basis" TEXT NOT NULL DEFAULT '',
    "handed" TEXT CHECK ("handed" IS date("handed", '+0 days')),
    "withdrawn" TEXT CHECK ("withdrawn" IS date("withdrawn", '+0 days')),
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "regulation" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "area" TEXT NOT NULL DEFAULT '' CHECK ("area" IN ('', 'government', 'affairs', 'service', 'business')),
    "effect" TEXT NOT NULL DEFAULT '',
    "nature" TEXT NOT NULL DEFAULT '' CHECK ("nature" IN ('', 'new', 'revised', 'repealed')),
    "number" TEXT NOT NULL DEFAULT '',
    "version" TEXT NOT NULL DEFAULT '',
    "replaces" INTEGER REFERENCES "regulation" (id) DEFERRABLE INITIALLY DEFERRED,
    "effective" TEXT CHECK ("effective" IS date("effective", '+0 days')),
    "ended" TEXT CHECK ("ended" IS date("ended", '+0 days')),
    "text" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX regulation_year ON "regulation" (year);
-- ;
CREATE TABLE "execution" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "state" TEXT NOT NULL DEFAULT '' CHECK ("state" IN ('', 'yes', 'partly', 'no')),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX execution_parent ON "execution" (parent);
-- ;
CREATE TABLE "compilation" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "edition" TEXT NOT NULL DEFAULT '',
    "date" TEXT CHECK ("date" IS date("date", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "compilationentry" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "regulation" INTEGER REFERENCES "regulation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE INDEX compilationentry_parent ON "compilationentry" (parent);
-- ;
CREATE TABLE "highlight" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "field" TEXT NOT NULL DEFAULT '' CHECK ("field" IN ('', 'business', 'party')),
    "planitem" INTEGER REFERENCES "planitem" (id) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT NOT NULL DEFAULT '',
    "character" TEXT NOT NULL DEFAULT '',
    "goal" TEXT NOT NULL DEFAULT '',
    "base" REAL,
    "target" REAL,
    "unit" TEXT NOT NULL DEFAULT '',
    "direction" TEXT NOT NULL DEFAULT '' CHECK ("direction" IN ('', 'atleast', 'atmost')),
    "result" TEXT NOT NULL DEFAULT '',
    "recognition" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX highlight_year ON "highlight" (year);
-- ;
CREATE TABLE "milestone" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL DEFAULT '',
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "done" TEXT CHECK ("done" IS date("done", '+0 days'))
) STRICT;
-- ;
CREATE INDEX milestone_parent ON "milestone" (parent);
-- ;
CREATE TABLE "research" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "group" TEXT NOT NULL DEFAULT '',
    "places" TEXT NOT NULL DEFAULT '',
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "report" TEXT NOT NULL DEFAULT '',
    "length" INTEGER NOT NULL DEFAULT 0,
    "findings" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX research_year ON "research" (year);
-- ;
CREATE TABLE "suggestion" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '' CHECK ("outcome" IN ('', 'regulation', 'decision', 'instruction')),
    "record" INTEGER REFERENCES "record" (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "result" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX suggestion_parent ON "suggestion" (parent);
-- ;
CREATE TABLE "contest" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "activity" TEXT NOT NULL DEFAULT '' CHECK ("activity" IN ('', 'research', 'reading')),
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "drop" INTEGER NOT NULL DEFAULT 0 CHECK ("drop" IN (0, 1))
) STRICT;
-- ;
CREATE TABLE "criterion" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT '',
    "weight" REAL
) STRICT;
-- ;
CREATE INDEX criterion_parent ON "criterion" (parent);
-- ;
CREATE TABLE "judge" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX judge_parent ON "judge" (parent);
-- ;
CREATE TABLE "contestentry" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "record" INTEGER REFERENCES "record" (id) DEFERRABLE INITIALLY DEFERRED,
    "blind" TEXT NOT NULL DEFAULT '',
    "rank" INTEGER NOT NULL DEFAULT 0,
    "award" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX contestentry_parent ON "contestentry" (parent);
-- ;
CREATE TABLE "score" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "entry" INTEGER REFERENCES "contestentry" (id) DEFERRABLE INITIALLY DEFERRED,
    "judge" INTEGER REFERENCES "judge" (id) DEFERRABLE INITIALLY DEFERRED,
    "criterion" INTEGER REFERENCES "criterion" (id) DEFERRABLE INITIALLY DEFERRED,
    "points" REAL
) STRICT;
-- ;
CREATE INDEX score_parent ON "score" (parent);
-- ;
CREATE TABLE "meeting" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "form" TEXT NOT NULL DEFAULT '' CHECK ("form" IN ('', 'democratic', 'organisation')),
    "theme" TEXT NOT NULL DEFAULT '',
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "place" TEXT NOT NULL DEFAULT '',
    "chair" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "recorder" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "minutes" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX meeting_year ON "meeting" (year);
-- ;
CREATE TABLE "attendance" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "presence" TEXT NOT NULL DEFAULT '' CHECK ("presence" IN ('', 'present', 'absent', 'observer')),
    "reason" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX attendance_parent ON "attendance" (parent);
-- ;
CREATE TABLE "finding" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "frame" TEXT NOT NULL DEFAULT '' CHECK ("frame" IN ('', 'goods', 'leads', 'five')),
    "item" TEXT NOT NULL DEFAULT '',
    "shortcoming" TEXT NOT NULL DEFAULT '',
    "cause" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX finding_parent ON "finding" (parent);
-- ;
CREATE TABLE "rectification" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "problem" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "standard" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT '',
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "closed" TEXT CHECK ("closed" IS date("closed", '+0 days')),
    "finding" INTEGER REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
    "result" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX rectification_parent ON "rectification" (parent);
-- ;
CREATE TABLE "reading" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "book" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "campaign" INTEGER REFERENCES "readingcampaign" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE INDEX reading_year ON "reading" (year);
-- ;
CREATE TABLE "readingcampaign" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "goal" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "exchange" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "group" TEXT NOT NULL DEFAULT '',
    "topic" TEXT NOT NULL DEFAULT '',
    "people" INTEGER NOT NULL DEFAULT 0,
    "campaign" INTEGER REFERENCES "readingcampaign" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE TABLE "readingroom" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT '' CHECK ("state" IN ('', 'planned', 'building', 'open')),
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "journal" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "number" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "date" TEXT CHECK ("date" IS date("date", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "journalentry" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL DEFAULT 0,
    "note" INTEGER REFERENCES "reading" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
-- ;
CREATE INDEX journalentry_parent ON "journalentry" (parent);
-- ;
CREATE TABLE "household" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "responsible" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT CHECK ("start" IS date("start", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "head" TEXT NOT NULL DEFAULT '',
    "population" INTEGER NOT NULL DEFAULT 0,
    "members" TEXT NOT NULL DEFAULT '',
    "village" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "health" TEXT NOT NULL DEFAULT '',
    "account" TEXT NOT NULL DEFAULT '',
    "cause" TEXT NOT NULL DEFAULT '',
    "causenote" TEXT NOT NULL DEFAULT '',
    "wish" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX household_year ON "household" (year);
-- ;
CREATE TABLE "aidplan" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL DEFAULT '',
    "target" REAL
) STRICT;
-- ;
CREATE INDEX aidplan_parent ON "aidplan" (parent);
-- ;
CREATE TABLE "aidmeasure" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "area" TEXT NOT NULL DEFAULT '' CHECK ("area" IN ('', 'industry', 'intellect', 'other')),
    "text" TEXT NOT NULL DEFAULT '',
    "money" INTEGER NOT NULL DEFAULT 0,
    "result" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX aidmeasure_parent ON "aidmeasure" (parent);
-- ;
CREATE TABLE "visit" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "situation" TEXT NOT NULL DEFAULT '',
    "solved" TEXT NOT NULL DEFAULT '',
    "money" INTEGER NOT NULL DEFAULT 0
) STRICT;
-- ;
CREATE INDEX visit_parent ON "visit" (parent);
-- ;
CREATE TABLE "income" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "amount" INTEGER NOT NULL DEFAULT 0
) STRICT;
-- ;
CREATE INDEX income_parent ON "income" (parent);
-- ;
CREATE TABLE "villageproject" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "village" TEXT NOT NULL DEFAULT '',
    "area" TEXT NOT NULL DEFAULT '' CHECK ("area" IN ('', 'industry', 'intellect', 'other')),
    "money" INTEGER NOT NULL DEFAULT 0,
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "result" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "fivegoods" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "quarter" TEXT NOT NULL CHECK ("quarter" GLOB '[0-9][0-9][0-9][0-9]Q[1-4]'),
    "item" TEXT NOT NULL DEFAULT '' CHECK ("item" IN ('', 'leadership', 'team', 'mechanism', 'results', 'standing')),
    "self" TEXT NOT NULL DEFAULT '' CHECK ("self" IN ('', 'good', 'fair', 'average', 'poor')),
    "leader" TEXT NOT NULL DEFAULT '' CHECK ("leader" IN ('', 'good', 'fair', 'average', 'poor')),
    "masses" TEXT NOT NULL DEFAULT '' CHECK ("masses" IN ('', 'good', 'fair', 'average', 'poor')),
    "fact" TEXT NOT NULL DEFAULT '',
    "gap" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX fivegoods_quarter ON "fivegoods" (quarter);
-- ;
CREATE TABLE "fiveleads" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "quarter" TEXT NOT NULL CHECK ("quarter" GLOB '[0-9][0-9][0-9][0-9]Q[1-4]'),
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT NOT NULL DEFAULT '' CHECK ("item" IN ('', 'study', 'achieve', 'serve', 'law', 'integrity')),
    "self" TEXT NOT NULL DEFAULT '' CHECK ("self" IN ('', 'good', 'fair', 'average', 'poor')),
    "leader" TEXT NOT NULL DEFAULT '' CHECK ("leader" IN ('', 'good', 'fair', 'average', 'poor')),
    "masses" TEXT NOT NULL DEFAULT '' CHECK ("masses" IN ('', 'good', 'fair', 'average', 'poor')),
    "fact" TEXT NOT NULL DEFAULT '',
    "gap" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE INDEX fiveleads_quarter ON "fiveleads" (quarter);
-- ;
CREATE TABLE "checklistitem" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT NOT NULL DEFAULT '' CHECK ("item" IN ('', 'leadership', 'team', 'mechanism', 'results', 'standing', 'study', 'achieve', 'serve', 'law', 'integrity')),
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "since" TEXT CHECK ("since" IS date("since", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "review" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "reviewer" TEXT NOT NULL DEFAULT '',
    "strengths" TEXT NOT NULL DEFAULT '',
    "problems" TEXT NOT NULL DEFAULT '',
    "advice" TEXT NOT NULL DEFAULT '',
    "followup" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "appraisal" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "voters" TEXT NOT NULL DEFAULT '' CHECK ("voters" IN ('', 'members', 'masses', 'served')),
    "heads" INTEGER NOT NULL DEFAULT 0,
    "handed" INTEGER NOT NULL DEFAULT 0,
    "returned" INTEGER NOT NULL DEFAULT 0,
    "valid" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "ballot" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT NOT NULL DEFAULT '' CHECK ("item" IN ('', 'organising', 'centraltask', 'fulfilment', 'deeds', 'team', 'taking', 'duties', 'contact')),
    "very" INTEGER NOT NULL DEFAULT 0,
    "fairly" INTEGER NOT NULL DEFAULT 0,
    "basic" INTEGER NOT NULL DEFAULT 0,
    "dissatisfied" INTEGER NOT NULL DEFAULT 0
) STRICT;
-- ;
CREATE INDEX ballot_parent ON "ballot" (parent);
-- ;
CREATE TABLE "commendation" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "year" INTEGER NOT NULL DEFAULT 0,
    "honour" TEXT NOT NULL DEFAULT '',
    "member" INTEGER REFERENCES "member" (id) DEFERRABLE INITIALLY DEFERRED,
    "conditions" TEXT NOT NULL DEFAULT '',
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT CHECK ("until" IS date("until", '+0 days')),
    "result" TEXT NOT NULL DEFAULT '' CHECK ("result" IN ('', 'proposed', 'awarded', 'rejected')),
    "date" TEXT CHECK ("date" IS date("date", '+0 days'))
) STRICT;
-- ;
CREATE TABLE "practice" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK ("date" IS date("date", '+0 days')),
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "record" INTEGER REFERENCES "record" (id) DEFERRABLE INITIALLY DEFERRED,
    "told" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
CREATE TABLE "summarytext" (
    id INTEGER PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    "quarter" TEXT NOT NULL CHECK ("quarter" GLOB '[0-9][0-9][0-9][0-9]Q[1-4]'),
    "section" TEXT NOT NULL DEFAULT '',
    "drafted" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT ''
) STRICT;
-- ;
