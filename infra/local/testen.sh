# The test command of ./schakel, which reads this file. Every part counts what it ran; the last line adds it up.

passed=0
failed=0
proefdata=$PWD/target/proef
proefpoort=$((port + 10000 < 65000 ? port + 10000 : port - 10000))

proef_test() {
  local begin=$SECONDS
  need_jdk
  mkdir -p target
  case ${1:-alles} in
    unit) deel_unit; deel_web ;;
    integration) deel_integratie ;;
    crash) deel_crash ;;
    browser) deel_browser ;;
    keycloak) deel_keycloak ;;
    twee) deel_twee ;;
    alles) deel_java; begin_web; deel_crash; deel_web; deel_browser ;;
    *) stop_met "Onbekend: $1. Kies unit, integration, browser, crash, twee of keycloak, of niets voor alles." ;;
  esac
  zeg "Klaar in $((SECONDS - begin)) s"
  zeg "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

# ---- parts ----------------------------------------------------------------------------------------------------------

deel_java() { maven_tests "unit, contract, architectuur en integratie" alles verify; }
deel_unit() { maven_tests "unit, contract en architectuur" '' test; }
deel_integratie() { maven_tests "integratie" alles verify -Dtest=Geen -Dsurefire.failIfNoSpecifiedTests=false; }

deel_crash() { # Maven's arguments; only the modules that have such tests, with what they are made of
  local modules
  modules=$(find infra services gateway -name '*CrashIT.java' -not -path '*/node_modules/*' | sed 's:/src/.*::' | sort -u | paste -sd, -)
  maven_tests "crash" '' -Pcrash "$@" -pl "$modules" -am verify
  zeg "| row | what dies, and when | acknowledged | lost | out of order | twice in effect |"
  zeg "|---|---|---|---|---|---|"
  find infra services gateway -path '*/target/crash/*.md' -newer target/deel-begin -exec cat {} + | sort -t'|' -k2n
}

proef_crash() { # long: random kills in plenty, outages of a minute, and the whole loop with each process killed at every step
  need_jdk
  mkdir -p target
  deel_crash -Dcrash.without=niets -Dcrash.rounds="${1:-200}" -Dcrash.outage="${2:-60}"
  maven_tests "twintig mensen schrijven tienduizend keer in dezelfde plannen" '' verify -pl services/gezinsplan -am -Dschrijven.keer=10000 \
    -Dtest=Geen -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=SamenSchrijvenIT -Dfailsafe.failIfNoSpecifiedTests=false
  deel_stapel
  start_proef || exit 1
  deel_lus "de lus terwijl processen sterven" uitval
  INTREKKEN_KEER=200 deel_lus "tweehonderd keer de toegang stoppen" intrekken
  stop_proef
  zeg ""
  zeg "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

deel_stapel() { # what needs the whole stack: screens while the gateway dies, people while the login server does
  begin_deel "de hele stapel"
  . infra/bench/meten.sh
  meten_crash 2>&1 | tee target/stapel.log || true
  tel "$(sed -n 's/^Hele stapel: \([0-9]*\) passed.*/\1/p' target/stapel.log)" "$(sed -n 's/^Hele stapel:.* \([0-9]*\) failed.*/\1/p' target/stapel.log)"
}

web_report=$PWD/target/web-unit.xml
web_pid=''

begin_web() { # beside the crash tests, which mostly wait
  web_packages
  rm -f "$web_report"
  (cd gateway/web && npx vitest run --reporter=default --reporter=junit --outputFile.junit="$web_report") >target/web-unit.log 2>&1 &
  web_pid=$!
}

deel_web() {
  [ -n "$web_pid" ] || begin_web
  begin_deel "web, unit"
  wait "$web_pid" || tail -40 target/web-unit.log
  tel_junit "$web_report"
}

deel_browser() { # on a stack of its own, with the demo, that leaves the user's own alone
  start_proef || { tel 0 1; return; }
  deel_lus "browser" browser
  deel_spectral
  deel_privacy
  stop_proef
}

deel_lus() { # title, which of npm's test:… commands; on a stack that runs
  local report=$PWD/target/$2.xml
  begin_deel "$1"
  web_packages
  rm -f "$report"
  (cd gateway/web && PLAYWRIGHT_JUNIT_OUTPUT_FILE=$report npm run "test:$2" -- --reporter=list,junit) 2>&1 | tee "target/$2.log" |
    grep --line-buffered -E '^ +(✓|✘|[0-9]+ (passed|failed))|Error:' || true
  tel_junit "$report"
}

deel_twee() {
  SCHAKEL_AANTAL=2 start_proef || { tel 0 1; return; }
  deel_lus "twee van alles naast elkaar" twee
  stop_proef
}

deel_spectral() {
  local dienst
  begin_deel "regels voor de API (Spectral)"
  [ -d infra/rest/spectral/node_modules ] || (cd infra/rest/spectral && npm ci --no-audit --no-fund) >target/spectral.log 2>&1
  # The first answer of each is made on the spot, which a busy machine may not do within the gateway's time limit.
  for dienst in gezinsplan maatwerktafel procesevaluatie inzagelog gateway; do
    curl -fs --retry 5 --retry-delay 2 --retry-all-errors -o /dev/null "$SCHAKEL_URL/$dienst/v1/openapi.json" || true
  done
  node infra/rest/spectral/lint.mjs "$SCHAKEL_URL" 2>&1 | tee target/spectral.log || true
  tel "$(sed -n 's/^Spectral: \([0-9]*\) passed.*/\1/p' target/spectral.log)" "$(sed -n 's/^Spectral:.* \([0-9]*\) failed.*/\1/p' target/spectral.log)"
}

deel_privacy() { # after everything else, so that it sees all that was said
  begin_deel "geen namen of teksten in gebeurtenissen, logboeken en mail"
  if run_own nl.schakel.local.privacy.Privacycontrole "$proefdata" "127.0.0.1:$((proefpoort + 14))"; then tel 1 0; else tel 0 1; fi
}

deel_keycloak() { maven_tests "login bij Keycloak" '' -Pkeycloak -pl infra/local verify; }

proef_screenshots() {
  need_jdk
  start_proef || exit 1
  web_packages
  (cd gateway/web && npm run screenshots) || failed=1
  stop_proef
  [ "$failed" -eq 0 ]
}

# ---- tools ----------------------------------------------------------------------------------------------------------

start_proef() {
  begin_deel "proefstapel"
  export SCHAKEL_PORT=$proefpoort SCHAKEL_DATA=$proefdata SCHAKEL_URL=http://localhost:$proefpoort SCHAKEL_SUPERVISOR_OPTS=--geen-cache
  trap 'stop_proef' EXIT
  ./schakel reset --ja >/dev/null && ./schakel start
}

stop_proef() {
  trap - EXIT
  ./schakel stop
}

web_packages() { [ -d gateway/web/node_modules ] || (cd gateway/web && npm ci --no-audit --no-fund) >target/npm.log 2>&1 || stop_met "npm ci is niet gelukt. Zie target/npm.log"; }

maven_tests() { # title, what to extract afterwards (or nothing), Maven's arguments
  local ok=0 log=target/test-${1%%[, ]*}.log
  begin_deel "$1"
  touch target/deel-begin
  if [ -n "$2" ]; then
    maven_and_extract "$2" "$log" -Dmaven.test.failure.ignore=true "${@:3}" || ok=1
  else
    "${SCHAKEL_MVN:-mvn}" -B -ntp -Dmaven.test.failure.ignore=true "${@:3}" >"$log" 2>&1 || ok=1
  fi
  grep -E '^\[ERROR\]|Tests are run on|target: ' "$log" | head -60 || true
  find . -path ./gateway/web/node_modules -prune -o -path '*/target/*-reports/TEST-*.xml' -newer target/deel-begin -print0 >target/deel-reports
  # shellcheck disable=SC2046 # file names of test reports hold no spaces
  tel_junit $(tr '\0' '\n' <target/deel-reports)
  # shellcheck disable=SC2046
  zeg_overgeslagen $(tr '\0' '\n' <target/deel-reports)
  if [ $ok -ne 0 ]; then zeg "Maven stopte met een fout. Zie $log"; tel 0 1; fi
}

begin_deel() { zeg ""; zeg "== $1"; }

tel() { # passed, failed
  passed=$((passed + ${1:-0}))
  failed=$((failed + ${2:-1}))
  zeg "   ${1:-0} passed, ${2:-1} failed"
}

zeg_overgeslagen() { # JUnit reports; what did not run is not passed, and says why
  cat "$@" /dev/null 2>/dev/null | tr '\n' ' ' | grep -oE '<testcase [^>]*[^/]> *<skipped[^>]*message="[^"]*"' |
    sed -E 's:.* name="([^"]*)".* classname="([^"]*)".*message="(org[^ "]*Exception\: )?([^"]*)":   overgeslagen\: \2 \1 (\4):' || true
}

tel_junit() { # JUnit reports; one that is missing counts as a failure
  local sum
  sum=$(cat "$@" /dev/null 2>/dev/null | tr '\n' ' ' | grep -o '<testsuite [^>]*>' | awk '
    function n(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { bad += n("failures") + n("errors"); all += n("tests"); skipped += n("skipped") }
    END { print all - bad - skipped, (all ? bad : 1) }')
  # shellcheck disable=SC2086 # two numbers
  tel ${sum:-0 1}
}
