package nl.schakel.maatwerktafel.toegang.application;

import static nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst.BEHEERDER;
import static nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst.BELEID;
import static nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst.TAFEL;
import static nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst.TAFELMEDEWERKER;
import static nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst.VOORZITTER;

import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbeleid;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;

/**
 * Wie hier wat mag. A family's request is open to those who take part in that family's case, and to the table once it is
 * filed. What belongs to no family goes by function.
 */
public final class Beleid implements Toegangsbeleid<Toegangsfeiten> {

    private static final String DIENST = "dienst";
    private static final Set<String> MENSEN = Set.of(
            "wijkteammedewerker", "teamleider", VOORZITTER, TAFELMEDEWERKER, BELEID, "partner", "gezinslid", "fg", BEHEERDER);
    private static final Set<String> SIGNALEN = Set.of(VOORZITTER, TAFELMEDEWERKER, BELEID);
    private static final Set<String> MAG_VERSTUREN =
            Set.of(Deelnemer.ZORGCOORDINATOR, Deelnemer.GEZINSLID, Deelnemer.WIJKTEAMMEDEWERKER);

    /** To decide on the request (AVG artikel 6 lid 1 onder e). Grounds are codes: they travel to the inzagelog, which says them in words. */
    private static final String TAAK_TAFEL = "TAAK_TAFEL";
    private static final String TAAK_FUNCTIE = "TAAK_FUNCTIE";
    private static final String OPENBAAR = "OPENBAAR";
    private static final String DEELNAME = "CASUSDEELNAME";

    private static final String NIET_UW_GEZIN = "U kunt dit verzoek niet zien. U werkt niet mee met dit gezin.";
    private static final String NOG_CONCEPT = "Dit verzoek is nog niet verstuurd. De maatwerktafel ziet het daarna.";

    @Override
    public Toegangsbesluit beslis(Toegangsvraag vraag, Toegangsfeiten feiten) {
        Onderwerp wie = vraag.onderwerp();
        return switch (feiten.handeling()) {
            case VERZOEK_LEZEN, WIJZIGEN -> doorGezinOfTafel(wie, feiten);
            case VRAAG_BEANTWOORDEN, INTREKKEN -> doorGezin(wie, feiten);
            case MAKEN, INDIENEN -> versturen(wie, feiten);
            case VRAAG_STELLEN, AGENDEREN, ONTWERPBESLUIT_SCHRIJVEN ->
                    doorTafel(wie, feiten, TAFEL, "Alleen de maatwerktafel kan dit doen.");
            case BESLISSEN -> doorTafel(wie, feiten, Set.of(VOORZITTER), "Alleen de voorzitter van de maatwerktafel neemt besluiten.");
            case VOORWAARDEN_LEZEN -> functie(wie, Set.of(DIENST), "Dit is alleen voor het gezinsplan.", "UITVOERING_BESLUIT");
            case REGEL_LEZEN, TAFEL_LEZEN, PRECEDENT_LEZEN, MIJN_WERK_LEZEN ->
                    functie(wie, MENSEN, "Dit is alleen voor mensen die hier werken of een plan hebben.", OPENBAAR);
            case REGEL_TOEVOEGEN -> functie(wie, Set.of(BEHEERDER, BELEID), "Alleen beleid en beheer voegen regels toe.", TAAK_FUNCTIE);
            case REGEL_AANPASSEN -> functie(wie, Set.of(BELEID), "Alleen beleid past een regel aan.", TAAK_FUNCTIE);
            case SIGNAAL_LEZEN, SIGNAAL_BEHANDELEN -> functie(wie, SIGNALEN, "Signalen zijn voor beleid en de maatwerktafel.", TAAK_FUNCTIE);
            case TAFEL_PLANNEN -> functie(wie, TAFEL, "Alleen de maatwerktafel plant een tafel.", TAAK_FUNCTIE);
            case OVERZICHT_LEZEN -> functie(wie, Set.of(BELEID), "Dit overzicht is voor beleid.", TAAK_FUNCTIE);
        };
    }

    private static Toegangsbesluit functie(Onderwerp wie, Set<String> functies, String anders, String grondslag) {
        return wie.heeftEenVan(functies)
                ? Toegangsbesluit.toegestaan("Dit hoort bij de functie van " + wie.naam() + ".", grondslag)
                : Toegangsbesluit.geweigerd(anders);
    }

    private static Toegangsbesluit doorGezinOfTafel(Onderwerp wie, Toegangsfeiten feiten) {
        Toegangsbesluit gezin = doorGezin(wie, feiten);
        return !gezin.toegestaan() && wie.heeftEenVan(TAFEL) ? doorTafel(wie, feiten, TAFEL, NIET_UW_GEZIN) : gezin;
    }

    private static Toegangsbesluit doorGezin(Onderwerp wie, Toegangsfeiten feiten) {
        return feiten.deelnames(wie.persoonId()).isEmpty()
                ? Toegangsbesluit.geweigerd(NIET_UW_GEZIN)
                : Toegangsbesluit.toegestaan("Werkt mee met dit gezin.", DEELNAME);
    }

    /** A partner organisation may write along, but sends through the coordinator (domain: "via coördinator"). */
    private static Toegangsbesluit versturen(Onderwerp wie, Toegangsfeiten feiten) {
        Toegangsbesluit gezin = doorGezin(wie, feiten);
        if (!gezin.toegestaan()) {
            return gezin;
        }
        boolean rol = feiten.deelnames(wie.persoonId()).stream().anyMatch(d -> d.heeftCaserol(MAG_VERSTUREN));
        return rol ? gezin : Toegangsbesluit.geweigerd("De zorgcoördinator verstuurt dit verzoek. Vraag het aan haar of hem.");
    }

    private static Toegangsbesluit doorTafel(Onderwerp wie, Toegangsfeiten feiten, Set<String> functies, String anders) {
        if (!wie.heeftEenVan(functies)) {
            return Toegangsbesluit.geweigerd(anders);
        }
        return feiten.toegang().functies().containsAll(functies)
                ? Toegangsbesluit.toegestaan("Behandelt het verzoek aan de maatwerktafel.", TAAK_TAFEL)
                : Toegangsbesluit.geweigerd(NOG_CONCEPT);
    }
}
