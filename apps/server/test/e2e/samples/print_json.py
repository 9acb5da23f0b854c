# Runs a sample in Python. What it prints becomes JSON, so that a test can read it.
import builtins
import json
import runpy
import sys

write = sys.stdout.write
builtins.print = lambda *values: write(json.dumps(values[-1], default=str) + "\n")
runpy.run_path(sys.argv[1])
