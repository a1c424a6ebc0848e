package nl.schakel.messaging;

/** A subject as the name of a BSON field: a dot would be read as a path and a dollar as an operator. */
final class SeenKey {

    private SeenKey() {}

    static String of(String subject) {
        return subject.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    static String path(String subject) {
        return AggregateDocument.SEEN + "." + of(subject);
    }
}
