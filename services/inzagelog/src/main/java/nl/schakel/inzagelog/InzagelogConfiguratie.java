package nl.schakel.inzagelog;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.schakel.access.Inzageregister;
import nl.schakel.inzagelog.inzage.application.InzageLezen;
import nl.schakel.inzagelog.inzage.application.Naamgever;
import nl.schakel.inzagelog.inzage.model.Bronnen;
import nl.schakel.inzagelog.inzage.model.Inzageregels;
import nl.schakel.inzagelog.inzage.model.Persoonsnamen;
import nl.schakel.inzagelog.toegang.application.Logtoegang;
import nl.schakel.inzagelog.toegang.model.Gezinnen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InzagelogConfiguratie {

    /** De opslag onthoudt milliseconden; wij rekenen met dezelfde. */
    @Bean
    Clock klok() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Logtoegang logtoegang(Gezinnen gezinnen, Inzageregister register, Clock klok) {
        return new Logtoegang(gezinnen, register, klok);
    }

    @Bean
    Naamgever naamgever(Persoonsnamen namen, Bronnen bronnen) {
        return new Naamgever(namen, bronnen);
    }

    @Bean
    InzageLezen inzageLezen(Inzageregels regels, Naamgever naamgever, Logtoegang toegang) {
        return new InzageLezen(regels, naamgever, toegang);
    }
}
