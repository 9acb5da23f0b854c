"""Runs command lines in the AWS CLI that this Python has, all in one process, which saves its start for each.

Reads {"endpoint": URL, "cases": [{"args": [...], "env": {...}}]} from standard input and writes one JSON object per case:
{"code": N, "out": TEXT, "err": TEXT}. After each case it asks for /-/done, so that the server knows which requests belong
to which case.
"""

import functools
import io
import json
import os
import sys
import urllib.request

import awscli.clidriver

# After the import of awscli, which in version 2 makes this name refer to its own copy.
from botocore import hooks, loaders


def cache_across_instances(method):
    """Each case has a new session with new loaders; the files of the models stay the same."""
    results = {}

    @functools.wraps(method)
    def cached(self, *args, **kwargs):
        key = (*args, *sorted(kwargs.items()))
        if key not in results:
            results[key] = method(self, *args, **kwargs)
        return results[key]

    return cached


# Finding and reading the models takes most of the time of a case.
for owner, names in {
    loaders.JSONFileLoader: ["load_file", "exists"],
    loaders.Loader: ["list_available_services", "list_api_versions"],
}.items():
    for name in names:
        setattr(owner, name, cache_across_instances(getattr(owner, name)))
hooks.accepts_kwargs = functools.lru_cache(None)(hooks.accepts_kwargs)

asked = json.load(sys.stdin)
results = sys.stdout
base = dict(os.environ)
kept = []


def run(case):
    os.environ.clear()
    os.environ.update(base)
    for name, value in case["env"].items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    sys.argv = ["aws", *case["args"]]
    out, err = io.BytesIO(), io.BytesIO()
    sys.stdout = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    sys.stderr = io.TextIOWrapper(err, encoding="utf-8", write_through=True)
    try:
        code = awscli.clidriver.main()
    except SystemExit as end:
        code = end.code
    sys.stdout.flush()
    sys.stderr.flush()
    texts = sys.stdout, sys.stderr  # Closed, and the bytes with them, when nothing refers to them.
    sys.stdout, sys.stderr = results, sys.__stderr__
    kept.append(texts)
    return {"code": code or 0, "out": out.getvalue().decode(), "err": err.getvalue().decode()}


for case in asked["cases"]:
    result = run(case)
    urllib.request.urlopen(asked["endpoint"] + "/-/done").read()
    results.write(json.dumps(result) + "\n")
    results.flush()
