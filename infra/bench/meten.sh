# The bench command of ./schakel, which reads this file: on a stack of its own, that leaves the user's own alone.

meetpoort=$((port + 20000 < 65000 ? port + 20000 : port - 20000))

meten_bench() {
  bouw_meting
  SCHAKEL_PORT=$meetpoort SCHAKEL_DATA=target/bench meting Bench "$@"
}

meten_crash() { # the rows of the crash suite that need the whole stack
  bouw_meting
  SCHAKEL_PORT=$meetpoort SCHAKEL_DATA=target/stapel meting Crash
}

bouw_meting() { # with what others offer beside our outbox; where that is not to be had, without
  need_jdk
  build
  zeg "De meting bouwen"
  "${SCHAKEL_MVN:-mvn}" -B -ntp -q -DskipTests -pl infra/bench -am package >target/bench-bouw.log 2>&1 ||
    stop_met "Het bouwen van de meting is niet gelukt. Alles staat in target/bench-bouw.log."
  "${SCHAKEL_MVN:-mvn}" -B -ntp -q -DskipTests -Poutboxes -pl infra/bench/outboxes/modulith,infra/bench/outboxes/namastack -am package \
    >>target/bench-bouw.log 2>&1 || zeg "Zonder de meting outbox: wat daarnaast gelegd wordt, is niet te bouwen. Zie target/bench-bouw.log."
}

meting() { # program, its arguments
  "$jdk/bin/java" -XX:+UseSerialGC -Xmx384m -cp "infra/bench/target/bench-0.1.0.jar:infra/bench/target/lib/*" "nl.schakel.bench.$1" "$PWD" "${@:2}"
}
