package nl.schakel.maatwerktafel.verzoek;

import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeGemeldDanConceptverzoek;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeOpgehevenDanConceptVervalt;
import nl.schakel.maatwerktafel.verzoek.application.AlsCasustoegangGewijzigdDanVerzoektoegang;
import nl.schakel.maatwerktafel.verzoek.application.ConceptVooruitvullen;
import nl.schakel.maatwerktafel.verzoek.application.Conceptmaker;
import nl.schakel.maatwerktafel.verzoek.application.Gezinsplan;
import nl.schakel.maatwerktafel.verzoek.application.Regelkeuze;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekMaken;
import nl.schakel.maatwerktafel.verzoek.application.Verzoekbeelden;
import nl.schakel.maatwerktafel.verzoek.application.Verzoektoegang;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a request begins, and what it hears from the plan. */
@Configuration(proxyBeanMethods = false)
class ConceptConfiguratie {

    @Bean
    Verzoektoegang verzoektoegang(Casustoegangen casussen, Verzoeken verzoeken) {
        return new Verzoektoegang(casussen, verzoeken);
    }

    @Bean
    Conceptmaker conceptmaker(Verzoeken verzoeken, Verzoektoegang toegang, Verzoekbeelden beelden) {
        return new Conceptmaker(verzoeken, toegang, beelden);
    }

    @Bean
    VerzoekMaken verzoekMaken(
            Casustoegangen casussen, Poortwachter poort, Regelkeuze regelkeuze, Conceptmaker maker, Tijd tijd) {
        return new VerzoekMaken(casussen, poort, regelkeuze, maker, tijd);
    }

    @Bean
    ConceptVooruitvullen conceptVooruitvullen(Verzoeken verzoeken, Gezinsplan gezinsplan) {
        return new ConceptVooruitvullen(verzoeken, gezinsplan);
    }

    @Bean
    AlsBlokkadeGemeldDanConceptverzoek alsBlokkadeGemeldDanConceptverzoek(Casustoegangen casussen, Conceptmaker maker) {
        return new AlsBlokkadeGemeldDanConceptverzoek(casussen, maker);
    }

    @Bean
    AlsBlokkadeOpgehevenDanConceptVervalt alsBlokkadeOpgehevenDanConceptVervalt(Verzoeken verzoeken) {
        return new AlsBlokkadeOpgehevenDanConceptVervalt(verzoeken);
    }

    @Bean
    AlsCasustoegangGewijzigdDanVerzoektoegang alsCasustoegangGewijzigdDanVerzoektoegang(Verzoektoegang toegang) {
        return new AlsCasustoegangGewijzigdDanVerzoektoegang(toegang);
    }
}
