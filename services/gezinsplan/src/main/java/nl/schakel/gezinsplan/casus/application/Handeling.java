package nl.schakel.gezinsplan.casus.application;

import java.util.Locale;
import nl.schakel.access.Inzageregel.Actie;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import org.jspecify.annotations.Nullable;

/** Everything that can be done here; the access policy answers each of these, and the access log names them. */
public enum Handeling {
    CASUS_AANMELDEN(Actie.AANMAKEN, null),
    CASUSSEN_ZOEKEN(Actie.LEZEN, null),
    CASUS_LEZEN(Actie.LEZEN, null),
    VERSIES_LEZEN(Actie.LEZEN, null),
    EERDERE_WOORDEN_LEZEN(Actie.LEZEN, null),
    GEZINSLID_TOEVOEGEN(Actie.WIJZIGEN, Gegevenscategorie.GEZIN),
    GEZINSLID_WIJZIGEN(Actie.WIJZIGEN, Gegevenscategorie.GEZIN),
    WENS_TOEVOEGEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    WENS_WIJZIGEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    DOEL_TOEVOEGEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    DOEL_WIJZIGEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    CIJFER_GEVEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    WERKAANTEKENING_SCHRIJVEN(Actie.WIJZIGEN, Gegevenscategorie.WERKAANTEKENINGEN),
    ACTIE_TOEVOEGEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    ACTIE_WIJZIGEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    ACTIESTATUS_ZETTEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    BLOKKADE_MELDEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    BLOKKADE_OPHEFFEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    CASUS_BEKIJKEN_ALS(Actie.LEZEN, null),
    BETROKKENE_UITNODIGEN(Actie.WIJZIGEN, null),
    BETROKKENE_AFSLUITEN(Actie.WIJZIGEN, null),
    ZORGCOORDINATOR_AANWIJZEN(Actie.WIJZIGEN, null),
    ZORGCOORDINATOR_OVERDRAGEN(Actie.WIJZIGEN, null),
    OVERDRACHT_BEANTWOORDEN(Actie.WIJZIGEN, null),
    OVERDRACHT_INTREKKEN(Actie.WIJZIGEN, null),
    OVERLEG_PLANNEN(Actie.WIJZIGEN, null),
    OVERLEG_VERZETTEN(Actie.WIJZIGEN, null),
    OVERLEG_AFZEGGEN(Actie.WIJZIGEN, null),
    OVERLEG_VASTLEGGEN(Actie.WIJZIGEN, null),
    AGENDAPUNT_TOEVOEGEN(Actie.WIJZIGEN, null),
    NOTITIE_SCHRIJVEN(Actie.WIJZIGEN, null),
    ACTIE_VAN_NOTITIE_MAKEN(Actie.WIJZIGEN, null),
    VEILIGHEID_CHECKEN(Actie.WIJZIGEN, Gegevenscategorie.VEILIGHEID),
    EVALUATIE_PLANNEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    AKKOORD_GEVEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    PLAN_VASTSTELLEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    EERSTE_CONTACT_VASTLEGGEN(Actie.WIJZIGEN, null),
    CASUS_AFSLUITEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    NAZORG_GEVEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    CASUS_HEROPENEN(Actie.WIJZIGEN, Gegevenscategorie.PLAN),
    VERZOEKGEGEVENS_LEZEN(Actie.LEZEN, null),
    CONTACT_LEZEN(Actie.LEZEN, null),
    MIJN_WERK_LEZEN(Actie.LEZEN, null),
    ADRESBOEK_LEZEN(Actie.LEZEN, null),
    ADRESBOEK_BIJHOUDEN(Actie.WIJZIGEN, null);

    private final Actie actie;
    private final @Nullable Gegevenscategorie categorie;

    Handeling(Actie actie, @Nullable Gegevenscategorie categorie) {
        this.actie = actie;
        this.categorie = categorie;
    }

    Actie actie() {
        return actie;
    }

    /** What kind of data somebody must take part for to do this; absent when any participation will do. */
    public @Nullable Gegevenscategorie categorie() {
        return categorie;
    }

    /** The name in the access log: {@code gezinsplan.blokkade-melden}. */
    String code() {
        return "gezinsplan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
