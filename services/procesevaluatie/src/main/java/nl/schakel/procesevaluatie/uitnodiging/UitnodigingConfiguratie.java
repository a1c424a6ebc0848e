package nl.schakel.procesevaluatie.uitnodiging;

import java.time.Clock;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.gedeeld.model.Gezinsnamen;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.uitnodiging.application.AlsDeelnemerUitgenodigdDanMail;
import nl.schakel.procesevaluatie.uitnodiging.application.AntwoordenBewaren;
import nl.schakel.procesevaluatie.uitnodiging.application.BijdrageVersturen;
import nl.schakel.procesevaluatie.uitnodiging.application.CodeBevestigen;
import nl.schakel.procesevaluatie.uitnodiging.application.CodeVragen;
import nl.schakel.procesevaluatie.uitnodiging.application.Gastheer;
import nl.schakel.procesevaluatie.uitnodiging.application.Gastopdracht;
import nl.schakel.procesevaluatie.uitnodiging.application.Genodigden;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingAfzeggen;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingBekijken;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingOpenen;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingToezeggen;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingenMailen;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import nl.schakel.procesevaluatie.uitnodiging.model.Post;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hoe de delen van een uitnodiging in elkaar zitten. */
@Configuration(proxyBeanMethods = false)
class UitnodigingConfiguratie {

    @Bean
    Genodigden genodigden(Uitnodigingen uitnodigingen, Evaluaties evaluaties, Geheimen geheimen, Clock klok) {
        return new Genodigden(uitnodigingen, evaluaties, geheimen, klok);
    }

    @Bean
    Gastheer gastheer(Toegangswacht wacht, Gezinsnamen gezinsnamen) {
        return new Gastheer(wacht, gezinsnamen);
    }

    @Bean
    Gastopdracht gastopdracht(Genodigden genodigden, Gastheer gastheer, Evaluaties evaluaties) {
        return new Gastopdracht(genodigden, gastheer, evaluaties);
    }

    @Bean
    UitnodigingOpenen uitnodigingOpenen(Genodigden genodigden) {
        return new UitnodigingOpenen(genodigden);
    }

    @Bean
    CodeVragen codeVragen(Genodigden genodigden, Geheimen geheimen, Post post, Clock klok) {
        return new CodeVragen(genodigden, geheimen, post, klok);
    }

    @Bean
    CodeBevestigen codeBevestigen(Genodigden genodigden, Geheimen geheimen, Clock klok) {
        return new CodeBevestigen(genodigden, geheimen, klok);
    }

    @Bean
    UitnodigingBekijken uitnodigingBekijken(Genodigden genodigden, Gastheer gastheer) {
        return new UitnodigingBekijken(genodigden, gastheer);
    }

    @Bean
    AntwoordenBewaren antwoordenBewaren(Genodigden genodigden, Gastheer gastheer) {
        return new AntwoordenBewaren(genodigden, gastheer);
    }

    @Bean
    BijdrageVersturen bijdrageVersturen(Gastopdracht gasten, Clock klok) {
        return new BijdrageVersturen(gasten, klok);
    }

    @Bean
    UitnodigingToezeggen uitnodigingToezeggen(Gastopdracht gasten) {
        return new UitnodigingToezeggen(gasten);
    }

    @Bean
    UitnodigingAfzeggen uitnodigingAfzeggen(Gastopdracht gasten) {
        return new UitnodigingAfzeggen(gasten);
    }

    @Bean
    AlsDeelnemerUitgenodigdDanMail alsDeelnemerUitgenodigdDanMail(
            Evaluaties evaluaties, Uitnodigingen uitnodigingen, Genodigden genodigden, Clock klok) {
        return new AlsDeelnemerUitgenodigdDanMail(evaluaties, uitnodigingen, genodigden, klok);
    }

    @Bean
    UitnodigingenMailen uitnodigingenMailen(
            Uitnodigingen uitnodigingen, Genodigden genodigden, Geheimen geheimen, Post post,
            @Value("${schakel.publiek-adres}") String publiekAdres, Clock klok) {
        return new UitnodigingenMailen(uitnodigingen, genodigden, geheimen, post, publiekAdres, klok);
    }
}
