package nl.schakel.inzagelog.inzage.application;

import java.util.List;
import java.util.Map;
import nl.schakel.inzagelog.inzage.model.Dagregel;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Samenvatting;
import nl.schakel.inzagelog.inzage.model.Wieid;

/**
 * Wat het gezin te zien krijgt.
 *
 * @param regels die van de gevraagde bladzijde, de nieuwste dag eerst
 * @param totaal hoeveel regels er op alle bladzijden zijn
 * @param wie iedereen die in deze tijd voorkomt, om uit te kiezen
 * @param namen voor zover wij ze weten
 */
public record Inzagebeeld(List<Dagregel> regels, long totaal, List<Wieid> wie, Map<Wieid, Naam> namen, Samenvatting samenvatting) {}
