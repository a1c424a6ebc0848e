package nl.schakel.procesevaluatie.evaluatie;

import java.time.Clock;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.application.AlsCasusAfgeslotenDanVoorstel;
import nl.schakel.procesevaluatie.evaluatie.application.AlsDeelnameVerandertDanToegang;
import nl.schakel.procesevaluatie.evaluatie.application.AlsTijdlijnGroeitDanAanvulling;
import nl.schakel.procesevaluatie.evaluatie.application.Beeldmaker;
import nl.schakel.procesevaluatie.evaluatie.application.Behandeling;
import nl.schakel.procesevaluatie.evaluatie.application.DeelnemerUitnodigen;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieVoorstellen;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatiesOpsommen;
import nl.schakel.procesevaluatie.evaluatie.application.GespreksleiderAanwijzen;
import nl.schakel.procesevaluatie.evaluatie.application.LeerpuntVastleggen;
import nl.schakel.procesevaluatie.evaluatie.application.Voorstelmaker;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.gedeeld.model.Gezinsnamen;
import nl.schakel.procesevaluatie.gedeeld.model.Mensen;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hoe de delen van een evaluatie in elkaar zitten. */
@Configuration(proxyBeanMethods = false)
class EvaluatieConfiguratie {

    @Bean
    Beeldmaker beeldmaker(Leerpunten leerpunten, Gezinsnamen gezinsnamen, Toegangswacht wacht) {
        return new Beeldmaker(leerpunten, gezinsnamen, wacht);
    }

    @Bean
    Behandeling behandeling(Evaluaties evaluaties, Toegangswacht wacht, Beeldmaker beelden) {
        return new Behandeling(evaluaties, wacht, beelden);
    }

    @Bean
    Voorstelmaker voorstelmaker(Evaluaties evaluaties, Casustoegangen casustoegangen, Tijdlijnen tijdlijnen) {
        return new Voorstelmaker(evaluaties, casustoegangen, tijdlijnen);
    }

    @Bean
    EvaluatieVoorstellen evaluatieVoorstellen(
            Evaluaties evaluaties, Casustoegangen casustoegangen, Voorstelmaker voorstellen, Toegangswacht wacht, Behandeling behandeling, Clock klok) {
        return new EvaluatieVoorstellen(evaluaties, casustoegangen, voorstellen, wacht, behandeling, klok);
    }

    @Bean
    EvaluatiesOpsommen evaluatiesOpsommen(Evaluaties evaluaties, Toegangswacht wacht, Beeldmaker beelden) {
        return new EvaluatiesOpsommen(evaluaties, wacht, beelden);
    }

    @Bean
    GespreksleiderAanwijzen gespreksleiderAanwijzen(Behandeling behandeling, Mensen mensen) {
        return new GespreksleiderAanwijzen(behandeling, mensen);
    }

    @Bean
    DeelnemerUitnodigen deelnemerUitnodigen(Behandeling behandeling, Mensen mensen, Supplier<String> ids, Clock klok) {
        return new DeelnemerUitnodigen(behandeling, mensen, ids, klok);
    }

    @Bean
    LeerpuntVastleggen leerpuntVastleggen(Behandeling behandeling, Leerpunten leerpunten) {
        return new LeerpuntVastleggen(behandeling, leerpunten);
    }

    @Bean
    AlsCasusAfgeslotenDanVoorstel alsCasusAfgeslotenDanVoorstel(Evaluaties evaluaties, Voorstelmaker voorstellen, Clock klok) {
        return new AlsCasusAfgeslotenDanVoorstel(evaluaties, voorstellen, klok);
    }

    @Bean
    AlsDeelnameVerandertDanToegang alsDeelnameVerandertDanToegang(Evaluaties evaluaties, Casustoegangen casustoegangen) {
        return new AlsDeelnameVerandertDanToegang(evaluaties, casustoegangen);
    }

    @Bean
    AlsTijdlijnGroeitDanAanvulling alsTijdlijnGroeitDanAanvulling(Evaluaties evaluaties, Tijdlijnen tijdlijnen) {
        return new AlsTijdlijnGroeitDanAanvulling(evaluaties, tijdlijnen);
    }
}
