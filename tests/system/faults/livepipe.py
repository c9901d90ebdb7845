# SPDX-License-Identifier: GPL-3.0-or-later
"""`apply` that is fed line by line, so that something can happen between two lines."""
import json
import os
import select
import subprocess

import common
import sentences


class LivePipe:
    def __init__(self, program, file, folder, base, variables=None):
        self.process = subprocess.Popen(
            [str(program), "apply", str(file), "-"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=common.surroundings(base, sentences.LANGUAGE) | (variables or {}))
        self.answers = []
        self.rest = b""

    def send(self, **line):
        """Without waiting; a program that has ended takes no more."""
        try:
            self.process.stdin.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass

    def answer(self, patience=common.PATIENCE):
        """The next answer, or None where the program says nothing more."""
        output = self.process.stdout
        while b"\n" not in self.rest:
            if not select.select([output], [], [], patience)[0]:
                raise TimeoutError
            read = os.read(output.fileno(), 65536)
            if not read:
                return None
            self.rest += read
        line, _, self.rest = self.rest.partition(b"\n")
        self.answers.append(line.decode())
        return self.answers[-1]

    def ask(self, **line):
        self.send(**line)
        return self.answer()

    def end(self):
        """(exit code, sentences)"""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        while self.answer() is not None:
            pass
        err = self.process.stderr.read()
        code = self.process.wait(timeout=common.PATIENCE)
        self.process.stdout.close()
        self.process.stderr.close()
        return code, sentences.of("\n".join(self.answers).encode(), err)

    def kill(self):
        self.process.kill()
        self.end()
