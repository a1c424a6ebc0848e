package nl.schakel.gateway.abonnement.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Besluit.Nee;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Behandeld;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Bezorgd;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Geparkeerd;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Uitgesteld;
import nl.schakel.gateway.abonnement.model.Opdracht.Hervat;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerGat;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerTegenslag;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerVoortgang;
import nl.schakel.gateway.abonnement.model.Opdracht.Pauzeer;
import nl.schakel.gateway.abonnement.model.Opdracht.SlaOver;
import nl.schakel.gateway.abonnement.model.Opdracht.Wijzig;
import nl.schakel.gateway.abonnement.model.Opdracht.ZegOp;
import nl.schakel.gateway.abonnement.model.Opdracht.ZetTerug;

/**
 * Een partner wil horen dat er iets veranderde in de gezinnen waar zijn mensen bij betrokken zijn. Een abonnement loopt, tot iemand het
 * pauzeert of opzegt, of tot de ontvanger zegt dat hij niet meer bestaat. Lukt het te lang niet, dan staat het stil tot een mens kijkt;
 * zijn plek in de gebeurtenissen houdt het altijd.
 *
 * @param versie of what the partner asks for; delivering does not change it
 * @param volgnummer of every change
 */
public record Abonnement(
        String id,
        long versie,
        long volgnummer,
        Eigenaar eigenaar,
        Instellingen instellingen,
        Instant aangemaaktOp,
        Bezorging bezorging,
        List<Handeling> handelingen) {

    /** So many acts of people are remembered; the oldest go first. */
    private static final int HANDELINGEN = 200;

    public Abonnement {
        handelingen = List.copyOf(handelingen);
    }

    /** @param vanaf where the topics end now: what happens from here on is told */
    public static Abonnement begin(String id, Eigenaar eigenaar, Instellingen instellingen, Posities vanaf, Wie wie) {
        var begin = new Handeling(Handeling.Soort.AANGEMAAKT, wie.id(), wie.op(), "", wie.sleutel());
        return new Abonnement(id, 1, 1, eigenaar, instellingen, wie.op(), Bezorging.begin(vanaf), List.of(begin));
    }

    public boolean loopt() {
        return bezorging.stand() == Stand.ACTIEF;
    }

    public Besluit verwerk(Opdracht opdracht, Beleid beleid) {
        return switch (opdracht) {
            case NoteerVoortgang o -> voortgang(o);
            case NoteerTegenslag o -> tegenslag(o, beleid);
            case NoteerGat o -> gat(o);
            case Wijzig o -> o.versie() == versie
                    ? behandel(o.wie(), Handeling.Soort.GEWIJZIGD, "", metInstellingen(o))
                    : new Nee(new Weigering.AndereVersie());
            case Pauzeer o -> pauzeer(o);
            case Hervat o -> hervat(o, beleid);
            case SlaOver o -> slaOver(o);
            case ZetTerug o -> behandel(o.wie(), Handeling.Soort.TERUGGEZET, o.reden(), met(bezorging.terug(o.naar())));
            case ZegOp o -> behandel(o.wie(), Handeling.Soort.OPGEZEGD, o.reden(), met(bezorging.met(Stand.OPGEZEGD, true)));
        };
    }

    /** Taken also when it was paused meanwhile: delivered is delivered. */
    private Besluit voortgang(NoteerVoortgang o) {
        if (o.ronde() != bezorging.ronde()) {
            return new Nee(new Weigering.Achterhaald());
        }
        Abonnement verder = met(bezorging.verder(o.tot(), o.bezorgd(), o.laatste()));
        return new Aanvaard(verder, o.bezorgd() == 0 ? List.of() : List.of(new Bezorgd(o.bezorgd())));
    }

    private Besluit tegenslag(NoteerTegenslag o, Beleid beleid) {
        boolean alVoorbij = bezorging.posities().voorbijAan(o.regel().plek());
        if (o.ronde() != bezorging.ronde() || !loopt() || alVoorbij) {
            return new Nee(new Weigering.Achterhaald());
        }
        Bezorging totHier = bezorging.verder(o.tot(), 0, null);
        return switch (o.antwoord().oordeel()) {
            case VOORGOED_WEG -> zelf(Handeling.Soort.BEEINDIGD, o.antwoord(), totHier.met(Stand.BEEINDIGD, true));
            case DEZE_NIET -> parkeer(totHier, new Parkeerplek(o.regel(), o.antwoord().op(), o.antwoord().reden()), o.antwoord(), beleid);
            case LATER, BEZORGD -> stelUit(totHier.hapert(o.regel(), o.antwoord(), o.toeval(), beleid), o.antwoord(), beleid);
        };
    }

    /** Going on as if nothing were missing would be to lose events without anybody seeing it. */
    private Besluit gat(NoteerGat o) {
        return o.ronde() != bezorging.ronde() || !loopt()
                ? new Nee(new Weigering.Achterhaald())
                : zelf(Handeling.Soort.STILGEVALLEN, Antwoord.geen(o.op(), "plek-verdwenen"), bezorging.met(Stand.STAAT_STIL, true));
    }

    private Besluit stelUit(Bezorging hapert, Antwoord antwoord, Beleid beleid) {
        Hapering hapering = Objects.requireNonNull(hapert.hapering());
        if (Duration.between(hapering.sinds(), antwoord.op()).compareTo(beleid.opgevenNa()) >= 0) {
            return zelf(Handeling.Soort.STILGEVALLEN, antwoord, hapert.met(Stand.STAAT_STIL, true));
        }
        return new Aanvaard(met(hapert), List.of(new Uitgesteld(hapering.volgendePogingOp(), hapering.reden())));
    }

    private Besluit parkeer(Bezorging totHier, Parkeerplek plek, Antwoord antwoord, Beleid beleid) {
        Bezorging geparkeerd = totHier.parkeer(plek, antwoord);
        if (geparkeerd.geparkeerd().size() >= beleid.parkeerplekken()) {
            return zelf(Handeling.Soort.STILGEVALLEN, antwoord, geparkeerd.met(Stand.STAAT_STIL, true));
        }
        return new Aanvaard(met(geparkeerd), List.of(new Geparkeerd(plek)));
    }

    private Besluit pauzeer(Pauzeer o) {
        boolean alGepauzeerd = bezorging.stand() == Stand.GEPAUZEERD && (bezorging.alleenBeheer() || !o.wie().beheer());
        if (alGepauzeerd || bezorging.stand() == Stand.STAAT_STIL) {
            return alGedaan(o.wie(), new Weigering.StaatAlStil());
        }
        return behandel(o.wie(), Handeling.Soort.GEPAUZEERD, o.reden(), met(bezorging.met(Stand.GEPAUZEERD, o.wie().beheer())));
    }

    private Besluit hervat(Hervat o, Beleid beleid) {
        if (loopt()) {
            return alGedaan(o.wie(), new Weigering.LooptAl());
        }
        if (bezorging.alleenBeheer() && !o.wie().beheer() && !bezorging.stand().voorbij()) {
            return new Nee(new Weigering.AlleenBeheer());
        }
        return behandel(o.wie(), Handeling.Soort.HERVAT, o.reden(), met(bezorging.hervat(beleid)));
    }

    private Besluit slaOver(SlaOver o) {
        Hapering hapering = bezorging.hapering();
        if (hapering == null || !hapering.regel().id().equals(o.gebeurtenisId())) {
            return alGedaan(o.wie(), new Weigering.NietsInDeWeg());
        }
        var plek = new Parkeerplek(hapering.regel(), o.wie().op(), "overgeslagen");
        return behandel(o.wie(), Handeling.Soort.OVERGESLAGEN, o.reden(), met(bezorging.parkeer(plek, null)));
    }

    /** A repeat of a request that was done is a yes, also where doing it anew would be refused. */
    private Besluit alGedaan(Wie wie, Weigering anders) {
        return isHerhaling(wie) ? new Aanvaard(this, List.of()) : new Nee(anders);
    }

    private Besluit behandel(Wie wie, Handeling.Soort soort, String reden, Abonnement nieuw) {
        if (isHerhaling(wie)) {
            return new Aanvaard(this, List.of());
        }
        if (bezorging.stand().voorbij() && !(bezorging.stand() == Stand.BEEINDIGD && soort == Handeling.Soort.OPGEZEGD)) {
            return new Nee(new Weigering.AbonnementVoorbij());
        }
        return nieuw.behandeld(new Handeling(soort, wie.id(), wie.op(), reden, wie.sleutel()));
    }

    private boolean isHerhaling(Wie wie) {
        return wie.sleutel() != null && handelingen.stream().anyMatch(h -> wie.sleutel().equals(h.sleutel()));
    }

    private Besluit zelf(Handeling.Soort soort, Antwoord antwoord, Bezorging nieuw) {
        return met(nieuw).behandeld(new Handeling(soort, Handeling.SYSTEEM, antwoord.op(), antwoord.reden(), null));
    }

    private Besluit behandeld(Handeling handeling) {
        List<Handeling> alle = Stream.concat(handelingen.stream(), Stream.of(handeling)).toList();
        List<Handeling> laatste = alle.subList(Math.max(0, alle.size() - HANDELINGEN), alle.size());
        var nieuw = new Abonnement(id, versie, volgnummer, eigenaar, instellingen, aangemaaktOp, bezorging, laatste);
        return new Aanvaard(nieuw, List.of(new Behandeld(handeling)));
    }

    private Abonnement met(Bezorging nieuw) {
        return new Abonnement(id, versie, volgnummer + 1, eigenaar, instellingen, aangemaaktOp, nieuw, handelingen);
    }

    private Abonnement metInstellingen(Wijzig o) {
        return new Abonnement(
                id, versie + 1, volgnummer + 1, eigenaar, o.instellingen(), aangemaaktOp, bezorging.probeerNu(o.wie().op()), handelingen);
    }
}
