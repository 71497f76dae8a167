#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test.
#   ./test.sh           the suite
#   ./test.sh --long    also the tests that take minutes
# The last line is `N passed, N failed, N skipped`; exit code 0 only where at least one test ran and none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage='usage: ./test.sh [--long]'
for option in "$@"; do
  case "$option" in
    --long) export SOCRATIC_LONG=1 ;;
    -h | --help) echo "$usage"; exit 0 ;;
    *) echo "test.sh: unknown option '$option'; $usage" >&2; exit 2 ;;
  esac
done

if ! command -v dotnet > /dev/null; then
  echo "test.sh: no 'dotnet' on the PATH; install the .NET 10 SDK (https://dotnet.microsoft.com/download) and run again" >&2
  exit 1
fi
if ! dotnet --version > /dev/null 2>&1; then
  echo "test.sh: no SDK that global.json accepts (found: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')); install the .NET 10 SDK" >&2
  exit 1
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en NO_COLOR=1

if ! { dotnet restore SocraticBench.slnx -v quiet && dotnet build SocraticBench.slnx -c Release --no-restore -v quiet -nologo; }; then
  echo "test.sh: the build failed, so no test ran" >&2
  echo "0 passed, 0 failed, 0 skipped"
  exit 1
fi

# A restore outside CI mends stale lock files silently; a clean clone in CI refuses them.
stale="$(git status --porcelain -- '*packages.lock.json' 2> /dev/null || true)"
if [ -n "$stale" ]; then
  printf 'test.sh: lock files changed, commit them or CI will refuse to restore:\n%s\n' "$stale" >&2
fi

log="$(mktemp)"
trap 'rm -f "$log"' EXIT

status=0
dotnet test --solution SocraticBench.slnx -c Release --no-build --no-progress --no-ansi 2>&1 | tee "$log" || status=$?

# The runner ends with a block: "  total: 12", "  failed: 0", "  succeeded: 11", "  skipped: 1". Its last block is the whole run.
count() { awk -v name="$1:" '$1 == name && $2 ~ /^[0-9]+$/ { found = $2 } END { print found + 0 }' "$log"; }
passed="$(count succeeded)" failed="$(count failed)" skipped="$(count skipped)"

if [ "$status" -eq 0 ] && [ "$passed" -eq 0 ]; then
  echo "test.sh: no test ran; that is a failure, not a success" >&2
  status=1
fi
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then
  echo "test.sh: the runner ended with exit code $status though no test failed; see its output above" >&2
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
