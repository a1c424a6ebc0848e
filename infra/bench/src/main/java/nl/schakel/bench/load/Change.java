package nl.schakel.bench.load;

/** A change as the stream tells it: of what, and which version it became. */
record Change(String subject, long version) {

    static Change of(String data) {
        return new Change(field(data, "\"onderwerp\":\"", '"'), Long.parseLong(field(data, "\"versie\":", ',')));
    }

    private static String field(String data, String before, char after) {
        int from = data.indexOf(before) + before.length();
        int to = data.indexOf(after, from);
        return data.substring(from, to < 0 ? data.length() : to).replace("}", "").strip();
    }

    /** What tells one change from another. */
    String key() {
        return subject + "/" + version;
    }
}
