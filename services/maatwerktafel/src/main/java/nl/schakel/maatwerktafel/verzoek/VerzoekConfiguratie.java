package nl.schakel.maatwerktafel.verzoek;

import java.time.LocalDate;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.precedent.application.PrecedentenZoeken;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken;
import nl.schakel.maatwerktafel.termijn.Feestdagen;
import nl.schakel.maatwerktafel.termijn.Termijnen;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.verzoek.application.Beslistijd;
import nl.schakel.maatwerktafel.verzoek.application.BesluitNemen;
import nl.schakel.maatwerktafel.verzoek.application.FormulierBewaren;
import nl.schakel.maatwerktafel.verzoek.application.OntwerpbesluitBewaren;
import nl.schakel.maatwerktafel.verzoek.application.Regelkeuze;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekAgenderen;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekBekijken;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekIndienen;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekIntrekken;
import nl.schakel.maatwerktafel.verzoek.application.Verzoekbeelden;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekenZoeken;
import nl.schakel.maatwerktafel.verzoek.application.Verzoekhandeling;
import nl.schakel.maatwerktafel.verzoek.application.Verzoeklijsten;
import nl.schakel.maatwerktafel.verzoek.application.VoorwaardenOpvragen;
import nl.schakel.maatwerktafel.verzoek.application.VraagBeantwoorden;
import nl.schakel.maatwerktafel.verzoek.application.VraagStellen;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do with a request. */
@Configuration(proxyBeanMethods = false)
class VerzoekConfiguratie {

    @Bean
    Termijnen termijnen(@Value("${schakel.maatwerktafel.gelijkgestelde-dagen:}") Set<LocalDate> gelijkgesteld) {
        return new Termijnen(new Feestdagen(gelijkgesteld));
    }

    @Bean
    Verzoekbeelden verzoekbeelden(Regelbeelden regels, PrecedentenZoeken precedenten, Poortwachter poort, Tijd tijd) {
        return new Verzoekbeelden(regels, precedenten, poort, tijd);
    }

    @Bean
    Verzoekhandeling verzoekhandeling(Verzoeken verzoeken, Verzoekbeelden beelden) {
        return new Verzoekhandeling(verzoeken, beelden);
    }

    @Bean
    Regelkeuze regelkeuze(Regels regels) {
        return new Regelkeuze(regels);
    }

    @Bean
    VerzoekenZoeken verzoekenZoeken(Verzoeklijsten lijsten, Regelbeelden regels, Poortwachter poort, Tijd tijd) {
        return new VerzoekenZoeken(lijsten, regels, poort, tijd);
    }

    @Bean
    VerzoekBekijken verzoekBekijken(Verzoekhandeling handeling, Verzoekbeelden beelden) {
        return new VerzoekBekijken(handeling, beelden);
    }

    @Bean
    VoorwaardenOpvragen voorwaardenOpvragen(Verzoekhandeling handeling) {
        return new VoorwaardenOpvragen(handeling);
    }

    @Bean
    FormulierBewaren formulierBewaren(Verzoekhandeling handeling, Regelkeuze regelkeuze) {
        return new FormulierBewaren(handeling, regelkeuze);
    }

    @Bean
    VerzoekIndienen verzoekIndienen(Verzoekhandeling handeling, Termijnen termijnen, Tijd tijd) {
        return new VerzoekIndienen(handeling, termijnen, tijd);
    }

    @Bean
    VraagStellen vraagStellen(Verzoekhandeling handeling, Tijd tijd) {
        return new VraagStellen(handeling, tijd);
    }

    @Bean
    VraagBeantwoorden vraagBeantwoorden(Verzoekhandeling handeling, Tijd tijd) {
        return new VraagBeantwoorden(handeling, tijd);
    }

    @Bean
    VerzoekAgenderen verzoekAgenderen(Verzoekhandeling handeling, Tafelplekken plekken) {
        return new VerzoekAgenderen(handeling, plekken);
    }

    @Bean
    VerzoekIntrekken verzoekIntrekken(Verzoekhandeling handeling, Tafelplekken plekken, Tijd tijd) {
        return new VerzoekIntrekken(handeling, plekken, tijd);
    }

    @Bean
    OntwerpbesluitBewaren ontwerpbesluitBewaren(Verzoekhandeling handeling, Tijd tijd) {
        return new OntwerpbesluitBewaren(handeling, tijd);
    }

    @Bean
    BesluitNemen besluitNemen(Verzoekhandeling handeling, Termijnen termijnen, Beslistijd beslistijd, Tijd tijd) {
        return new BesluitNemen(handeling, termijnen, beslistijd, tijd);
    }
}
