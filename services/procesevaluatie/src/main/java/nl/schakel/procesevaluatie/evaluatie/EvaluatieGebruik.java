package nl.schakel.procesevaluatie.evaluatie;

import java.time.Clock;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.application.Behandeling;
import nl.schakel.procesevaluatie.evaluatie.application.BijdrageLeveren;
import nl.schakel.procesevaluatie.evaluatie.application.BijeenkomstPlannen;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnameAfzeggen;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnameToezeggen;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerAfsluiten;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerOpnieuwUitnodigen;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieIntrekken;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieLezen;
import nl.schakel.procesevaluatie.evaluatie.application.InstemmingGeven;
import nl.schakel.procesevaluatie.evaluatie.application.MomentToevoegen;
import nl.schakel.procesevaluatie.evaluatie.application.TijdlijnKiezen;
import nl.schakel.procesevaluatie.evaluatie.application.VerbeteractieAfspreken;
import nl.schakel.procesevaluatie.evaluatie.application.VerbeteractieBijwerken;
import nl.schakel.procesevaluatie.evaluatie.application.VerslagVastleggen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Elk gebruik van een evaluatie dat niets anders nodig heeft dan de evaluatie zelf. */
@Configuration(proxyBeanMethods = false)
class EvaluatieGebruik {

    @Bean
    InstemmingGeven instemmingGeven(Behandeling behandeling, Supplier<String> ids, Clock klok) {
        return new InstemmingGeven(behandeling, ids, klok);
    }

    @Bean
    TijdlijnKiezen tijdlijnKiezen(Behandeling behandeling) {
        return new TijdlijnKiezen(behandeling);
    }

    @Bean
    MomentToevoegen momentToevoegen(Behandeling behandeling) {
        return new MomentToevoegen(behandeling);
    }

    @Bean
    DeelnemerOpnieuwUitnodigen deelnemerOpnieuwUitnodigen(Behandeling behandeling, Clock klok) {
        return new DeelnemerOpnieuwUitnodigen(behandeling, klok);
    }

    @Bean
    DeelnemerAfsluiten deelnemerAfsluiten(Behandeling behandeling) {
        return new DeelnemerAfsluiten(behandeling);
    }

    @Bean
    DeelnameToezeggen deelnameToezeggen(Behandeling behandeling) {
        return new DeelnameToezeggen(behandeling);
    }

    @Bean
    DeelnameAfzeggen deelnameAfzeggen(Behandeling behandeling) {
        return new DeelnameAfzeggen(behandeling);
    }

    @Bean
    BijdrageLeveren bijdrageLeveren(Behandeling behandeling, Supplier<String> ids, Clock klok) {
        return new BijdrageLeveren(behandeling, ids, klok);
    }

    @Bean
    BijeenkomstPlannen bijeenkomstPlannen(Behandeling behandeling) {
        return new BijeenkomstPlannen(behandeling);
    }

    @Bean
    VerslagVastleggen verslagVastleggen(Behandeling behandeling) {
        return new VerslagVastleggen(behandeling);
    }

    @Bean
    VerbeteractieAfspreken verbeteractieAfspreken(Behandeling behandeling) {
        return new VerbeteractieAfspreken(behandeling);
    }

    @Bean
    VerbeteractieBijwerken verbeteractieBijwerken(Behandeling behandeling) {
        return new VerbeteractieBijwerken(behandeling);
    }

    @Bean
    EvaluatieIntrekken evaluatieIntrekken(Behandeling behandeling) {
        return new EvaluatieIntrekken(behandeling);
    }

    @Bean
    EvaluatieLezen evaluatieLezen(Behandeling behandeling) {
        return new EvaluatieLezen(behandeling);
    }
}
