package nl.schakel.maatwerktafel.verzoek.kafka;

import java.util.UUID;

/** What we read of {@code blokkade-opgeheven}. */
record BlokkadeOpgehevenBericht(UUID blokkadeId) {}
