#!/usr/bin/env python3
"""Measures `opentalk-proxy survey` on large configurations that it makes itself.

    tests/measure/survey.py build/release/bin/opentalk-proxy [--blocks 10000 30000] [--runs 3]

Prints, for each size and for the configuration as one file a site and as one file in all, the CPU
time of the whole process (median) and the most memory that it held. Needs no nginx that would read
this, only one to ask for its version. Status 1 where a goal is missed.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

MAIN = """user www-data;
pid /run/nginx.pid;
events { }
http {
    log_format mine '$remote_addr "$request"';
    include /etc/nginx/conf.d/*.conf;
    include /etc/nginx/sites-enabled/*;
}
"""

SITE = """# Site %(n)d of a large machine.
upstream backend_%(n)d {
    zone backend_%(n)d 64k;
    server 10.%(a)d.%(b)d.1:8080 max_fails=3;
    server 10.%(a)d.%(b)d.2:8080 backup;
}
server {
    listen 80;
    listen [::]:80;
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name site%(n)d.example.com www.site%(n)d.example.com;

    ssl_certificate /etc/letsencrypt/live/site%(n)d.example.com/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/site%(n)d.example.com/privkey.pem;
    include snippets/common.conf;
    access_log /var/log/nginx/site%(n)d.access.log mine;

    location / {
        proxy_pass http://backend_%(n)d;
        proxy_http_version 1.1;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header Upgrade $http_upgrade;
        # WebSocket: a quiet one lives for an hour
        proxy_read_timeout 3600s;
    }
    location ~* "\\\\.(?:css|js|png|jpe?g|svg)$" {
        root /srv/site%(n)d/public;
        expires 7d;
        add_header Cache-Control "public, max-age=604800";
    }
    location ^~ /api/v1/ {
        limit_except GET POST { deny all; }
        proxy_pass http://backend_%(n)d/api/v1/;
        client_max_body_size 20m;
    }
    location = /health { return 200 'ok "site%(n)d"'; }
    if ($host = 'www.site%(n)d.example.com') { return 301 https://site%(n)d.example.com${request_uri}; }
}
"""

SNIPPET = """ssl_session_cache shared:SSL:10m;
add_header X-Content-Type-Options nosniff always;
"""

GOALS = {10_000: (0.5, 200), 30_000: (1.5, 600)}  # seconds of CPU, MiB


def site(number):
    return SITE % {"n": number, "a": number // 250, "b": number % 250}


def write(root, blocks, one_file):
    """The tree, and how many bytes its sites have."""
    folder = root / "etc/nginx"
    for name in ("sites-enabled", "conf.d", "snippets"):
        (folder / name).mkdir(parents=True)
    (folder / "nginx.conf").write_text(MAIN)
    (folder / "snippets/common.conf").write_text(SNIPPET)
    sites = [site(number) for number in range(blocks)]
    if one_file:
        (folder / "conf.d/all.conf").write_text("".join(sites))
    else:
        for number, text in enumerate(sites):
            (folder / f"sites-enabled/site{number:05}").write_text(text)
    return sum(map(len, sites))


def run(program, root, options):
    """CPU seconds and peak MiB of one survey."""
    child = subprocess.Popen([program, "survey", "--root", str(root), *options],
                             stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"survey ended with status {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def check(program, root, blocks):
    """What was measured is of use only where everything was read."""
    said = subprocess.run([program, "survey", "--root", str(root), "--json"],
                          capture_output=True, text=True, check=True)
    if f'"site{blocks - 1}.example.com"' not in said.stdout or said.stderr:
        sys.exit(f"the survey did not read every site: {said.stderr[:500]}")


def measure(arguments, blocks, one_file):
    # As root, every folder above the tree must be root's alone.
    parent = "/run" if os.geteuid() == 0 else None
    root = pathlib.Path(tempfile.mkdtemp(prefix="opentalk-survey-", dir=parent))
    try:
        size = write(root, blocks, one_file)
        check(arguments.program, root, blocks)
        good = True
        for options in ([], ["--json"]):
            runs = [run(arguments.program, root, options) for _ in range(arguments.runs)]
            seconds = statistics.median(each[0] for each in runs)
            peak = max(each[1] for each in runs)
            goal = GOALS.get(blocks, (float("inf"), float("inf")))
            good = good and seconds < goal[0] and peak < goal[1]
            print(f"{blocks:6} blocks, {size / 1e6:5.1f} MB as {'one file' if one_file else 'files':8}"
                  f" {'--json' if options else '      '}  {seconds:6.3f} s of CPU  {peak:4.0f} MiB",
                  flush=True)
        return good
    finally:
        shutil.rmtree(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--blocks", type=int, nargs="+", default=[10_000, 30_000])
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    results = [measure(arguments, blocks, one_file)
               for blocks in arguments.blocks for one_file in (False, True)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
