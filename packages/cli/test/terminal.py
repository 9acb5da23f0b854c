"""Runs a program in a terminal of its own and types into it.

Arguments: a JSON list of [text to wait for, text to type], then the program and its arguments. Prints what the program
printed, and exits with its exit code.
"""

import json
import os
import pty
import select
import sys
import time

steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])

output = b""
since = 0
deadline = time.monotonic() + 60


def read():
    """Reads what there is; False at the end of the program."""
    global output
    ready, _, _ = select.select([terminal], [], [], deadline - time.monotonic())
    if not ready:
        sys.exit(f"The program printed nothing more after:\n{output.decode()}")
    try:
        data = os.read(terminal, 4096)
    except OSError:
        return False
    output += data
    return data != b""


for expected, typed in steps:
    while expected.encode() not in output[since:]:
        if not read():
            sys.exit(f"The program ended before it printed {expected!r}:\n{output.decode()}")
    since = len(output)
    os.write(terminal, typed.encode())
while read():
    pass
_, status = os.waitpid(pid, 0)
sys.stdout.write(output.decode())
sys.exit(os.waitstatus_to_exitcode(status))
