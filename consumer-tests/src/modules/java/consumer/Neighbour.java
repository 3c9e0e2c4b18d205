package consumer;

/** Nobody else is there. */
public final class Neighbour {
    /** What it answers to. */
    public static final String ANSWER = "{}";

    private Neighbour() {}

    /** Calls nobody. */
    public static void call(String baseUrl) {}
}
