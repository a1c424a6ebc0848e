package nl.schakel.maatwerktafel.verzoek.web;

/** Filing says nothing that is not in the form already. */
record IndieningInvoer() {}
