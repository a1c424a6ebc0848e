package nl.schakel.bench.page;

import tools.jackson.databind.JsonNode;

/** One line of the results. */
record Line(JsonNode json) {

    String run() {
        return text("run");
    }

    boolean is(String kind) {
        return kind.equals(text("kind"));
    }

    String text(String field) {
        return json.path(field).asString("");
    }

    double number(String field) {
        return json.path(field).asDouble(Double.NaN);
    }

    boolean has(String field) {
        return json.path(field).isNumber();
    }

    boolean isMet() {
        return json.path("met").asBoolean(false);
    }

    /** The limit in a goal such as {@code ≤ 1.75}; not a number where there is none. */
    double limit() {
        String goal = text("goal");
        return goal.isEmpty() ? Double.NaN : Double.parseDouble(goal.substring(2));
    }

    /** How far from the goal a figure is: 1 is exactly on it, more is worse. */
    double distance(double figure) {
        return text("goal").startsWith("≤") ? figure / limit() : limit() / figure;
    }
}
