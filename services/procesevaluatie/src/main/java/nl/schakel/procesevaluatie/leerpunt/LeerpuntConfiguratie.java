package nl.schakel.procesevaluatie.leerpunt;

import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntLezen;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntVrijgeven;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntenOpsommen;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hoe de delen van een leerpunt in elkaar zitten. */
@Configuration(proxyBeanMethods = false)
class LeerpuntConfiguratie {

    @Bean
    LeerpuntLezen leerpuntLezen(Leerpunten leerpunten, Toegangswacht wacht) {
        return new LeerpuntLezen(leerpunten, wacht);
    }

    @Bean
    LeerpuntVrijgeven leerpuntVrijgeven(Leerpunten leerpunten, Toegangswacht wacht) {
        return new LeerpuntVrijgeven(leerpunten, wacht);
    }

    @Bean
    LeerpuntenOpsommen leerpuntenOpsommen(Leerpunten leerpunten, Toegangswacht wacht) {
        return new LeerpuntenOpsommen(leerpunten, wacht);
    }
}
