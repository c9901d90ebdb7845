# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts: the recorded writes of a scenario are replayed on a disk that loses its power at every moment.

Oracle: SQLite opens what is left (a hot journal is rolled back), finds it sound, and its rows are exactly those after
an edit that had not been overtaken by an acknowledgement: never older than the last `ok`, never half an edit. A paper
is the old one or the new one, byte for byte. Some of the states are opened by the program, too.
Controls: a disk that ignores syncs, one that ignores syncs of folders, and a program that acknowledges too early.
"""
import hashlib
import pickle
import shutil

import common
import oracle
import scenarios
import trace
from disk import Chance, Disk, Everything, Gap, Nothing

NAME = "power"
SHORT, FULL = 1_200, 20_000
RUN = ("edits", "evidence", "migration", "new", "finalise", "export", "book", "backup", "restore", "salvage", "import",
       "export-all", "import-all")
ONE_IN = 150  # states that the program opens as well


class Recording:
    """One scenario carried out once under strace: the files before it and every operation after."""

    def __init__(self, scenario, operations, start, inodes, final):
        self.scenario = scenario
        self.operations = operations
        self.start = start
        self.inodes = inodes
        self.final = final

    @staticmethod
    def of(setting, scenario, program=None, words=None, label=None):
        """From the folder of results, where a resumed run finds the very same recording."""
        kept = setting.results / f"power-{label or scenario.name}.recording"
        if kept.exists():
            return pickle.loads(kept.read_bytes())
        with common.Folder("record") as base:
            folder = base / "work"
            scenario.make(setting, folder)
            start = files_of(folder)
            inodes = trace.Reader(folder).start
            operations = trace.record(program or setting.program, words or scenario.words, folder, scenario.stdin)
            recording = Recording(scenario.name, operations, start, inodes, files_of(folder))
        if operations[-1] != ("exit", 0):
            raise common.Failure(f"{scenario.name} failed without a fault")
        recording.hold_against_the_real_disk()
        kept.write_bytes(pickle.dumps(recording))
        return recording

    def hold_against_the_real_disk(self):
        """All operations replayed must give the very files that were left, or the replay proves nothing."""
        disk = self.disk()
        for operation in self.operations:
            disk.do(operation)
        if {k: v for k, v in disk.state(Everything()).items() if v is not None} != self.final:
            raise common.Failure(f"the replay of {self.scenario} does not end in the files that the program left")

    def disk(self):
        return Disk(self.start, self.inodes)

    def cuts(self):
        """After how many operations the power may go; what only tells something changes nothing."""
        return [n + 1 for n, each in enumerate(self.operations) if each[0] not in ("told", "exit")] + \
               [len(self.operations)]


def files_of(folder):
    return {str(each.relative_to(folder)): each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file()}


class Truth:
    """What may be found after a cut: the contents that the undisturbed program went through, in their order."""

    def __init__(self, recording, scenario, base):
        self.watched = scenario.watched
        self.papers = scenario.papers
        self.final = recording.final
        self.is_numbered = scenario.name == "edits"
        self.found = []  # each step's contents
        self.steps = []  # after n operations: the step reached
        self.least = []  # after n operations: the least step that may be found
        disk = recording.disk()
        self._reach(disk, base)
        lines = []  # after n operations: how many lines were acknowledged
        text = b""
        for operation in recording.operations:
            disk.do(operation)
            if self._matters(operation):
                self._reach(disk, base)
            else:
                self.steps.append(self.steps[-1])
            text += operation[1] if operation[0] == "told" else b""
            lines.append(text.count(b"ok "))
        self._hold_to([0, *lines])

    def _hold_to(self, lines):
        last = len(self.found) - 1
        if last < max(1, lines[-1]):
            raise common.Failure("an acknowledged line changed nothing")
        if self.is_numbered:  # each line is one step, whenever it was acknowledged
            self.least = [last - lines[-1] + each if each else 0 for each in lines]
        else:
            self.least = [0]
            for n in range(1, len(lines)):
                is_new = lines[n] > lines[n - 1]
                if is_new and self.steps[n] <= self.least[-1]:
                    raise common.Failure("a line was acknowledged before its step")
                self.least.append(self.steps[n] if is_new else self.least[-1])
        self.least[-1] = last  # the program ended well

    @staticmethod
    def _matters(operation):
        """Names, sizes, and the first bytes of a file or its journal; a step by any other way would not be known
        and be reported."""
        return operation[0] not in ("write", "sync", "syncdir", "syncall") or operation[0] == "write" and operation[2] < 28

    def _reach(self, disk, base):
        state = disk.state(Everything())
        # Not every write changes what is found, and most are not worth looking at twice.
        names = [*self.watched, *(each + "-journal" for each in self.watched)]
        key = digest_of({name: state.get(name) for name in names}), [self._look_at_paper(n, state) for n in self.papers]
        if key != getattr(self, "_key", None):
            self._key = key
            found = self.look(state, base)
            if not self.found or self.found[-1] != found:
                self.found.append(found)
        self.steps.append(len(self.found) - 1)

    def look(self, state, base):
        """What is found of the watched files and the papers; raises oracle.Unsound."""
        found = []
        for name in self.watched:
            found.append(self._look_into(name, state, base))
        for name in self.papers:
            found.append(self._look_at_paper(name, state))
        return tuple(found)

    def _look_at_paper(self, name, state):
        """A paper by its bytes; a folder is whole or not, and until it is whole anything may be in it."""
        if name not in state:
            return "absent"
        if state[name] is not None:
            return hashlib.sha256(state[name]).hexdigest()
        inside = {each: data for each, data in state.items() if each.startswith(name + "/") and data is not None}
        wanted = {each: data for each, data in self.final.items() if each.startswith(name + "/")}
        return "whole" if inside == wanted else "absent"

    @staticmethod
    def _look_into(name, state, base):
        if state.get(name) is None:
            return "absent"
        if not state[name] and not state.get(name + "-journal"):
            return "empty"
        spread(state, base)
        return oracle.contents(base / name)

    def verdict(self, cut, state, base):
        """"", or what is wrong with this state: “lost” or “corrupt”."""
        try:
            found = self.look(state, base)
        except oracle.Unsound as error:
            return "corrupt", str(error)
        allowed = self.found[self.least[cut]:self.steps[cut] + 1]
        if found in allowed:
            return "", ""
        # Each file for itself: a paper need not be as new as the branch file beside it.
        if len(found) > 1 and all(any(found[i] == each[i] for each in allowed) for i in range(len(found))):
            return "", ""
        if found in self.found[:self.least[cut]]:
            return "lost", f"step {self.found.index(found)} of at least {self.least[cut]}"
        return "corrupt", "a state that the program never was in"


def digest_of(state):
    digest = hashlib.blake2b()
    for name, data in state.items():
        digest.update(f"{name} {data is None} {len(data or b'')} ".encode())
        digest.update(data or b"")
    return digest.digest()


def spread(state, base):
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir()
    for name, data in state.items():
        if data is None:
            (base / name).mkdir(parents=True, exist_ok=True)
            continue
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_bytes(data)


def choices(unit, disk):
    """First the two ends, then chances, for as many states as this cut was given."""
    yield Everything()
    yield Nothing()
    open_choices = disk.open_choices()
    for n in range(unit["states"] * 3):
        random = common.chance(unit["key"], n)
        yield Gap(random, open_choices) if n % 3 == 2 else Chance(random)


class Judge:
    """Tries the states of one cut; made once per recording, shared by all processes."""

    def __init__(self, setting, recording, scenario, base, **disk_options):
        self.setting = setting
        self.recording = recording
        self.base = base
        self.options = disk_options
        self.truth = Truth(recording, scenario, base / "truth")

    def __call__(self, unit):
        disk = self.recording.disk()
        for operation in self.recording.operations[:unit["cut"]]:
            disk.do(operation, **self.options)
        place = self.base / unit["key"].replace("/", "-")
        counts = {"tried": 0, "lost": 0, "corrupt": 0, "refused": 0, "opened": 0}
        seen = set()
        for choice in choices(unit, disk):
            state = disk.state(choice)
            digest = digest_of(state)
            if digest in seen:
                continue
            seen.add(digest)
            counts["tried"] += 1
            wrong, why = self.truth.verdict(unit["cut"], state, place)
            if wrong:
                counts[wrong] += 1
                counts.setdefault("examples", []).append(f"{wrong}: {why}")
            if not self.options and common.chance(unit["key"], "open", counts["tried"]).randrange(ONE_IN) == 0:
                self._open(unit, state, place, counts)
            if len(seen) >= unit["states"]:
                break
        shutil.rmtree(place, ignore_errors=True)
        counts["examples"] = counts.get("examples", [])[:3]
        return counts | unit.get("mark", {})

    def _open(self, unit, state, place, counts):
        """The program's own opinion of a branch file that is there."""
        for name in self.truth.watched:
            if state.get(name):
                spread(state, place)
                if oracle.contents(place / name) == self.truth.found[0][0] and self.truth.found[0][0] == "absent":
                    continue
                done = common.run(self.setting.program, ["check", name], place)
                counts["opened"] += 1
                if done.returncode and not self._is_unborn(place / name):
                    counts["refused"] += 1
                    counts.setdefault("examples", []).append(f"refused: {done.stderr.decode().strip()}")

    @staticmethod
    def _is_unborn(path):
        """A file whose creation was cut short holds no branch yet."""
        return oracle.value(path, "PRAGMA user_version") == 0


def units_of(recording, label, wanted, mark=None, **options):
    """Cuts with their share of the wanted states: one where nothing is open, the rest evenly over the others."""
    disk = recording.disk()
    room = {}
    cuts = set(recording.cuts())
    for n, operation in enumerate(recording.operations):
        disk.do(operation, **options)
        if n + 1 in cuts:
            room[n + 1] = disk.open_choices()
    chosen = common.spread(sorted(room), max(1, wanted // 2))
    shares = {cut: 1 for cut in chosen}
    left = wanted - len(chosen)
    # A cut with k things open has at most 2^k states.
    for cut in sorted(chosen, key=lambda each: room[each]):
        still = sum(1 for each in chosen if room[each] >= room[cut] and shares[each] == 1)
        extra = min(left // max(1, still), 2 ** min(room[cut], 20) - 1)
        shares[cut] += extra
        left -= extra
    return [{"key": f"{label}/{cut}", "cut": cut, "states": shares[cut], "mark": mark or {}} for cut in chosen]


def run(setting):
    kept = common.Kept(setting, NAME)
    chosen = scenarios.named(setting, *RUN)
    left = setting.amount(SHORT, FULL)
    recordings = {each.name: Recording.of(setting, each) for each in chosen}
    with common.Folder("power") as base:
        # Those with the fewest operations first: the states they do not have go to the others.
        ordered = sorted(chosen, key=lambda each: len(recordings[each.name].operations))
        for n, scenario in enumerate(ordered):
            recording = recordings[scenario.name]
            units = units_of(recording, scenario.name, -(-left // (len(ordered) - n)))
            common.carry_out(setting, kept, units, Judge(setting, recording, scenario, base))
            left -= sum(each["tried"] for each in kept.lines if each["key"].startswith(scenario.name + "/"))
        controls(setting, kept, base)
    return rows(kept, chosen)


def controls(setting, kept, base):
    scenario = scenarios.named(setting, "edits")[0]
    wanted = max(100, setting.amount(SHORT, FULL) // 50)
    tries = [("ignores syncs", None, {"honours_sync": False}),
             ("acknowledges too early", setting.programs / "earlyacknowledge", {}),]
    for label, program, options in tries:
        words = scenario.words[:-1] + ["edits.jsonl"] if program else None
        told = control_scenario(scenario) if program else scenario
        recording = Recording.of(setting, told, program, words, f"control-{label.split()[0]}")
        judge = Judge(setting, recording, scenario, base, **options)
        units = units_of(recording, f"control {label}", wanted, {"control": True, "what": label}, **options)
        common.carry_out(setting, kept, units, judge)
    fresh = scenarios.named(setting, "new")[0]
    recording = Recording.of(setting, fresh)
    label, options = "ignores syncs of folders", {"honours_folder_sync": False}
    judge = Judge(setting, recording, fresh, base, **options)
    units = units_of(recording, f"control {label}", wanted, {"control": True, "what": label}, **options)
    common.carry_out(setting, kept, units, judge)


def control_scenario(scenario):
    """The early program reads its edits from a file."""
    def prepare(setting, folder):
        scenario.prepare(setting, folder)
        (folder / "edits.jsonl").write_bytes(scenario.stdin)
    return scenarios.Scenario("early", scenario.words, prepare)


def rows(kept, chosen):
    table = []
    for scenario in chosen:
        of = [each for each in kept.lines if each["key"].startswith(scenario.name + "/")]
        table.append({"what": f"power cut: {scenario.name}", "tried": sum(each["tried"] for each in of),
                      "lost": sum(each["lost"] for each in of),
                      "wrong": sum(each["corrupt"] + each["refused"] for each in of),
                      "note": f"{sum(each['opened'] for each in of)} opened by the program",
                      "examples": [each for line in of for each in line["examples"]]})
    for label in sorted({each["what"] for each in kept.lines if each.get("control")}):
        of = [each for each in kept.lines if each.get("what") == label]
        table.append({"what": f"control: {label}", "tried": sum(each["tried"] for each in of), "control": True,
                      "lost": sum(each["lost"] for each in of), "wrong": sum(each["corrupt"] for each in of)})
    return table
