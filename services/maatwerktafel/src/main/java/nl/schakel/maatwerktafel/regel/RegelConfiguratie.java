package nl.schakel.maatwerktafel.regel;

import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.regel.application.AlsLeerpuntVrijgegevenDanTelling;
import nl.schakel.maatwerktafel.regel.application.AlsVerzoekGeteldDanSignaal;
import nl.schakel.maatwerktafel.regel.application.AlsVerzoekIngediendDanTelling;
import nl.schakel.maatwerktafel.regel.application.RegelAanpassen;
import nl.schakel.maatwerktafel.regel.application.RegelToevoegen;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.application.RegelsBekijken;
import nl.schakel.maatwerktafel.regel.application.SignaalBehandelen;
import nl.schakel.maatwerktafel.regel.application.SignalenBekijken;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.regel.model.Signaaldrempel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegelConfiguratie {

    @Bean
    Signaaldrempel signaaldrempel(@Value("${schakel.maatwerktafel.signaal-bij}") int aantal) {
        return new Signaaldrempel(aantal);
    }

    @Bean
    Regelbeelden regelbeelden(Regels regels, Beleidssignalen signalen, Tijd tijd) {
        return new Regelbeelden(regels, signalen, tijd);
    }

    @Bean
    RegelsBekijken regelsBekijken(Regels regels, Regelbeelden beelden, Poortwachter poort) {
        return new RegelsBekijken(regels, beelden, poort);
    }

    @Bean
    RegelToevoegen regelToevoegen(Regels regels, Regelbeelden beelden, Poortwachter poort) {
        return new RegelToevoegen(regels, beelden, poort);
    }

    @Bean
    RegelAanpassen regelAanpassen(Regels regels, Regelbeelden beelden, Poortwachter poort) {
        return new RegelAanpassen(regels, beelden, poort);
    }

    @Bean
    SignalenBekijken signalenBekijken(Beleidssignalen signalen, Regelbeelden beelden, Poortwachter poort) {
        return new SignalenBekijken(signalen, beelden, poort);
    }

    @Bean
    SignaalBehandelen signaalBehandelen(Beleidssignalen signalen, SignalenBekijken bekijken, Poortwachter poort, Tijd tijd) {
        return new SignaalBehandelen(signalen, bekijken, poort, tijd);
    }

    @Bean
    AlsVerzoekIngediendDanTelling alsVerzoekIngediendDanTelling(Regels regels) {
        return new AlsVerzoekIngediendDanTelling(regels);
    }

    @Bean
    AlsLeerpuntVrijgegevenDanTelling alsLeerpuntVrijgegevenDanTelling(Regels regels) {
        return new AlsLeerpuntVrijgegevenDanTelling(regels);
    }

    @Bean
    AlsVerzoekGeteldDanSignaal alsVerzoekGeteldDanSignaal(
            Regels regels, Beleidssignalen signalen, Signaaldrempel drempel, Tijd tijd) {
        return new AlsVerzoekGeteldDanSignaal(regels, signalen, drempel, tijd);
    }
}
