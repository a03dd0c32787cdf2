"""What the server of a throw-away cluster uses: time of the processor, private memory, temporary files.  For peers.py and growth.py."""
import os
import subprocess
import threading
import time

TICK = os.sysconf("SC_CLK_TCK")
DATA = os.environ["HYGIENE_CLUSTER"] + "/data"
POSTMASTER = open(DATA + "/postmaster.pid").readline().strip()


def psql(*commands, **environment):
    arguments = [argument for command in commands for argument in ("-c", command)]
    return subprocess.run(["psql", "-XqAt", "-F", ",", "-v", "ON_ERROR_STOP=1", *arguments], check=True, capture_output=True, text=True, env={**os.environ, **environment}).stdout


def sessions_left():
    for pid in os.listdir("/proc"):
        try:
            if pid.isdigit() and open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[1] == POSTMASTER:
                command = open(f"/proc/{pid}/cmdline").read()
                if command == "" or "[local]" in command or "parallel worker" in command:
                    return True
        except OSError:
            pass
    return False


def server_cpu():
    """Seconds used by server processes that have ended, those of sessions closed just before among them."""
    for _ in range(100):
        if not sessions_left():
            break
        time.sleep(0.1)
    fields = open(f"/proc/{POSTMASTER}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[13]) + int(fields[14])) / TICK


class Peak(threading.Thread):
    """Most private memory that all processes of the server had together and that one had alone, and most temporary files, in MB, looked at every 0.2 s."""

    def __init__(self):
        super().__init__(daemon=True)
        self.most, self.one, self.temporary, self.going = 0, 0, 0, True
        self.start()

    def run(self):
        while self.going:
            total = 0
            for pid in os.listdir("/proc"):
                try:
                    if pid.isdigit():
                        status = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
                        if status["PPid"].strip() == POSTMASTER:
                            total += int(status["RssAnon"].split()[0])
                            self.one = max(self.one, int(status["RssAnon"].split()[0]) // 1024)
                except (OSError, KeyError):
                    pass
            self.most = max(self.most, total // 1024)
            files = 0
            for directory, _, names in os.walk(DATA + "/base/pgsql_tmp"):
                for name in names:
                    try:
                        files += os.stat(f"{directory}/{name}").st_blocks * 512
                    except OSError:
                        pass
            self.temporary = max(self.temporary, files >> 20)
            time.sleep(0.2)

    def end(self):
        self.going = False
        self.join()
        return self.most
