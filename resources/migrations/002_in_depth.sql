-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every activity needs beyond being recorded.

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
