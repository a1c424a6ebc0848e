package nl.schakel.maatwerktafel.verzoek.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import org.jspecify.annotations.Nullable;

/**
 * Wat de indiener opschrijft, in de volgorde van de omgekeerde toets: effect, bedoeling, gevolgen, en dan pas de
 * juridische grond. Leeg mag zolang het een concept is.
 */
public record Formulier(
        @Nullable String titel,
        @Nullable String regelId,
        Urgentie urgentie,
        @Nullable String gezinInWoorden,
        @Nullable String gewenstEffect,
        @Nullable PastBijBedoeling pastBijBedoeling,
        @Nullable String alsJa,
        @Nullable String alsNee,
        @Nullable String gewensteOplossing,
        @Nullable String alGeprobeerd,
        @Nullable JuridischeGrond juridischeGrond,
        @Nullable GezinAkkoord gezinAkkoord,
        List<Kostenpost> kosten) {

    public enum Urgentie {
        /** The chair may decide before a table meets. */
        SPOED,
        HOOG,
        NORMAAL
    }

    public enum PastBijBedoeling {
        JA,
        DEELS,
        NEE
    }

    public enum JuridischeGrond {
        HARDHEIDSCLAUSULE,
        AFWIJKEN_BELEIDSREGEL,
        ANDERS,
        ONBEKEND
    }

    /** Whether the family agrees, in its own words. */
    public record GezinAkkoord(boolean ja, @Nullable String inWoorden) {}

    /**
     * One line of what it costs to muddle on, or to break through.
     *
     * @param centen amount in eurocents, per {@code per}
     * @param maanden for how long, when it is per month
     */
    public record Kostenpost(Arm arm, String omschrijving, String betaler, long centen, Per per, @Nullable Integer maanden) {

        public enum Arm {
            DOORMODDEREN,
            DOORBREKEN
        }

        public enum Per {
            EENMALIG,
            MAAND
        }
    }

    public Formulier {
        kosten = List.copyOf(kosten);
    }

    public static Formulier leeg(@Nullable String titel, @Nullable String regelId) {
        return new Formulier(titel, regelId, Urgentie.NORMAAL, null, null, null, null, null, null, null, null, null, List.of());
    }

    /** What must be there before it can be sent; everything else may stay empty. */
    List<Gebrek> gebrekenOmTeVersturen() {
        List<Gebrek> gebreken = new ArrayList<>();
        eis(gebreken, titel, "titel", "Geef het verzoek een korte naam.");
        eis(gebreken, gewenstEffect, "gewenstEffect", "Schrijf op wat er voor dit gezin anders moet worden.");
        eis(gebreken, gewensteOplossing, "gewensteOplossing", "Schrijf op welke oplossing u vraagt.");
        return gebreken;
    }

    private static void eis(List<Gebrek> gebreken, @Nullable String tekst, String veld, String zin) {
        if (tekst == null) {
            gebreken.add(new Gebrek(veld, "ontbreekt", zin));
        }
    }

    /** Fields that are empty here come from {@code ander}; what is filled in stays. */
    Formulier aangevuldMet(Formulier ander) {
        return new Formulier(
                anders(titel, ander.titel),
                anders(regelId, ander.regelId),
                urgentie,
                anders(gezinInWoorden, ander.gezinInWoorden),
                anders(gewenstEffect, ander.gewenstEffect),
                anders(pastBijBedoeling, ander.pastBijBedoeling),
                anders(alsJa, ander.alsJa),
                anders(alsNee, ander.alsNee),
                anders(gewensteOplossing, ander.gewensteOplossing),
                anders(alGeprobeerd, ander.alGeprobeerd),
                anders(juridischeGrond, ander.juridischeGrond),
                anders(gezinAkkoord, ander.gezinAkkoord),
                kosten.isEmpty() ? ander.kosten : kosten);
    }

    private static <T> @Nullable T anders(@Nullable T eerst, @Nullable T dan) {
        return eerst == null ? dan : eerst;
    }

    Formulier metRegel(@Nullable String regel) {
        return new Formulier(titel, regel, urgentie, gezinInWoorden, gewenstEffect, pastBijBedoeling, alsJa, alsNee,
                gewensteOplossing, alGeprobeerd, juridischeGrond, gezinAkkoord, kosten);
    }

    private Formulier zonderGrond() {
        return new Formulier(titel, regelId, urgentie, gezinInWoorden, gewenstEffect, pastBijBedoeling, alsJa, alsNee,
                gewensteOplossing, alGeprobeerd, null, gezinAkkoord, kosten);
    }

    boolean verschiltAlleenInGrond(Formulier ander) {
        return zonderGrond().equals(ander.zonderGrond());
    }

    /** The fields that the plan can fill, and that are the same here and there. */
    Set<String> velden(Formulier gelijkAan) {
        Set<String> velden = new LinkedHashSet<>();
        gelijk(velden, "titel", titel, gelijkAan.titel);
        gelijk(velden, "gezinInWoorden", gezinInWoorden, gelijkAan.gezinInWoorden);
        gelijk(velden, "gewenstEffect", gewenstEffect, gelijkAan.gewenstEffect);
        gelijk(velden, "alGeprobeerd", alGeprobeerd, gelijkAan.alGeprobeerd);
        gelijk(velden, "regel", regelId, gelijkAan.regelId);
        return velden;
    }

    private static void gelijk(Set<String> velden, String naam, @Nullable String een, @Nullable String ander) {
        if (een != null && Objects.equals(een, ander)) {
            velden.add(naam);
        }
    }
}
