package nl.schakel.gezinsplan.casus;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.*;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Puts the use cases together; they themselves know no Spring. */
@Configuration(proxyBeanMethods = false)
@Import(CasusConfiguratie.Gebruik.class)
class CasusConfiguratie {

    @Bean
    Supplier<UUID> nieuweIds() {
        return UUID::randomUUID;
    }

    @Bean
    PartnerUitnodigen partnerUitnodigen(
            CasusWijzigen wijzigen,
            Personen personen,
            Supplier<UUID> nieuweIds,
            @Value("${schakel.gezinsplan.wams-geldt}") boolean wamsGeldt) {
        return new PartnerUitnodigen(wijzigen, personen, nieuweIds, wamsGeldt);
    }

    /** Everything that has one constructor and needs nothing but other beans. */
    static class Gebruik implements BeanRegistrar {

        private static final List<Class<?>> KLASSEN = List.of(
                Inzagespoor.class,
                CasusWijzigen.class,
                CasusAanmelden.class,
                CasusLezen.class,
                EerdereWoordenLezen.class,
                CasussenZoeken.class,
                Werkvoorraad.class,
                VerzoekgegevensLezen.class,
                ContactLezen.class,
                GezinslidToevoegen.class,
                GezinslidWijzigen.class,
                WensVastleggen.class,
                WensWijzigen.class,
                DoelToevoegen.class,
                DoelBijstellen.class,
                CijferGeven.class,
                WerkaantekeningSchrijven.class,
                ActieAfspreken.class,
                ActieWijzigen.class,
                ActiestatusZetten.class,
                BlokkadeMelden.class,
                BlokkadeOpheffen.class,
                CasusBekijkenAls.class,
                ToegangAfsluiten.class,
                ZorgcoordinatorAanwijzen.class,
                ZorgcoordinatorOverdragen.class,
                OverdrachtBeantwoorden.class,
                OverdrachtIntrekken.class,
                OverlegPlannen.class,
                OverlegVerzetten.class,
                OverlegAfzeggen.class,
                OverlegVastleggen.class,
                AgendapuntToevoegen.class,
                NotitieSchrijven.class,
                ActieVanNotitieMaken.class,
                VeiligheidChecken.class,
                EvaluatiePlannen.class,
                AkkoordGeven.class,
                PlanVaststellen.class,
                Versiekast.class,
                VersiesLezen.class,
                VersieLezen.class,
                VersiesVergelijken.class,
                EersteContactVastleggen.class,
                CasusAfsluiten.class,
                NazorgGeven.class,
                CasusHeropenen.class,
                AlsVerzoekVerandertDanStandInPlan.class,
                AlsBesluitGenomenDanActieVrij.class,
                AlsVoorwaardeZonderTekstDanTekstHalen.class,
                AlsRegelAangepastDanProbeerOpnieuw.class,
                AlsPartnerMeldtDanBerichtBijPlan.class);

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            KLASSEN.forEach(registry::registerBean);
        }
    }
}
