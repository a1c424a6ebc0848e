package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.AANGEMAAKT_OP;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.BESLIS_UITERLIJK;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.BESLOTEN_OP;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.CASUS;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.IN_BEHANDELING;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.OPEN_VRAGEN;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.REGEL;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.STAND;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.WACHT_OP_PLAN;

import com.mongodb.client.FindIterable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Aggregaten;
import nl.schakel.maatwerktafel.verzoek.application.Verzoeklijsten;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoVerzoeken implements Verzoeken, Verzoeklijsten {

    /** The first deadline first; what is not filed yet has none and comes before. */
    private static final Document EERSTE_TERMIJN_EERST = new Document(BESLIS_UITERLIJK, 1).append("_id", 1);

    private static final Document NIEUWSTE_EERST = new Document(AANGEMAAKT_OP, -1).append("_id", 1);

    private final Verzoekcollectie collectie;
    private final AggregateStore<Verzoek> store;
    private final Aggregaten<Verzoek, VerzoekGebeurtenis> aggregaten;

    MongoVerzoeken(Verzoekcollectie collectie, EventRelay relay) {
        this.collectie = collectie;
        this.store = AggregateStore.of(collectie.driver(), new VerzoekVorm(), relay);
        this.aggregaten = new Aggregaten<>(store, new VerzoekVertaler());
    }

    @Override
    public Optional<Bewaard<Verzoek>> vind(VerzoekId id) {
        return aggregaten.vind(id.waarde());
    }

    @Override
    public Uitkomst<Verzoek> maak(VerzoekOpdracht.MaakConcept opdracht, Aanleiding aanleiding) {
        return aggregaten.maak(opdracht.id().waarde(), opdracht.door(), aanleiding, Verzoek.maak(opdracht));
    }

    @Override
    public Uitkomst<Verzoek> wijzig(VerzoekId id, VerzoekOpdracht opdracht, Aanleiding aanleiding) {
        return aggregaten.wijzig(
                id.waarde(), opdracht.door(), aanleiding, (verzoek, versieNu) -> verzoek.verwerk(opdracht, versieNu));
    }

    @Override
    public List<VerzoekId> vanCasus(String casusId) {
        return collectie.zoek(new Document(CASUS, casusId))
                .projection(new Document("_id", 1))
                .sort(new Document("_id", 1))
                .map(d -> new VerzoekId(d.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public List<Bewaard<Verzoek>> wachtOpPlan(int hoogstens) {
        return gevonden(collectie.zoek(new Document(WACHT_OP_PLAN, true)).sort(NIEUWSTE_EERST).limit(hoogstens));
    }

    @Override
    public Deel<Bewaard<Verzoek>> zoek(Onderwerp wie, LocalDate vandaag, Filter filter, int overslaan, int hoogstens) {
        Document welke = Leesfilter.leesbaarVoor(wie, vandaag);
        if (filter.stand() != null) {
            welke.append(STAND, filter.stand().name());
        }
        if (filter.regelId() != null) {
            welke.append(REGEL, filter.regelId());
        }
        return new Deel<>(
                gevonden(collectie.zoek(welke).sort(NIEUWSTE_EERST).skip(overslaan).limit(hoogstens)), collectie.tel(welke));
    }

    @Override
    public List<Bewaard<Verzoek>> inBehandeling(int hoogstens) {
        return gevonden(collectie.zoek(new Document(IN_BEHANDELING, true)).sort(EERSTE_TERMIJN_EERST).limit(hoogstens));
    }

    @Override
    public List<Bewaard<Verzoek>> concepten(Onderwerp wie, LocalDate vandaag, int hoogstens) {
        Document welke = Leesfilter.vanGezinnenVan(wie, vandaag).append(STAND, Stand.CONCEPT.name());
        return gevonden(collectie.zoek(welke).sort(NIEUWSTE_EERST).limit(hoogstens));
    }

    @Override
    public List<Bewaard<Verzoek>> metOpenVraag(Onderwerp wie, LocalDate vandaag, int hoogstens) {
        Document welke = Leesfilter.vanGezinnenVan(wie, vandaag).append(OPEN_VRAGEN, true);
        return gevonden(collectie.zoek(welke).sort(EERSTE_TERMIJN_EERST).limit(hoogstens));
    }

    @Override
    public List<Bewaard<Verzoek>> beslotenSinds(Onderwerp wie, LocalDate vandaag, Instant sinds, int hoogstens) {
        Document welke = Leesfilter.vanGezinnenVan(wie, vandaag)
                .append(BESLOTEN_OP, new Document("$gte", Date.from(sinds)));
        Document laatsteEerst = new Document(BESLOTEN_OP, -1).append("_id", 1);
        return gevonden(collectie.zoek(welke).sort(laatsteEerst).limit(hoogstens));
    }

    private List<Bewaard<Verzoek>> gevonden(FindIterable<Document> documenten) {
        return documenten.map(d -> Aggregaten.bewaard(store.stored(d))).into(new ArrayList<>());
    }
}
