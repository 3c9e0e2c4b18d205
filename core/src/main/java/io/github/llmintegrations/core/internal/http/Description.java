package io.github.llmintegrations.core.internal.http;

/** A text that describes a client, one line for each setting, with its value and where the value comes from. Not thread-safe. */
public final class Description {
    private final Sources sources;
    private final StringBuilder text;

    Description(String client, Sources sources) {
        this.sources = sources;
        this.text = new StringBuilder(client);
    }

    /**
     * Adds a line.
     *
     * @param name the name of the setting, in words
     * @param value the value, which must not be a secret
     * @param setters the setters that determine the value, the strongest first; none for a fact that is not a setting
     */
    public void line(String name, String value, String... setters) {
        text.append(String.format("%n  %-16s %s", name, value));
        if (setters.length > 0) {
            text.append(" (").append(sources.of(setters)).append(')');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
