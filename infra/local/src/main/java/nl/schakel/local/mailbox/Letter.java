package nl.schakel.local.mailbox;

import java.time.Instant;
import java.util.List;

/** A mail as people read it. The names are those of {@code GET /berichten}. */
record Letter(String id, String van, List<String> aan, String onderwerp, Instant ontvangenOp, String tekst) {}
