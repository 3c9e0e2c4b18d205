package io.github.llmintegrations.sandbox.internal;

import java.util.ArrayList;
import java.util.List;

/** The violations of a request body, each with the path of its field. A view adds violations at one path. */
public final class Violations {

    private static final int SHOWN = 10;

    private final String path;
    private final List<String> found;

    public Violations() {
        this("", new ArrayList<>());
    }

    private Violations(String path, List<String> found) {
        this.path = path;
        this.found = found;
    }

    /** Returns a view at a field of the object at this path. */
    public Violations at(String field) {
        return new Violations(path.isEmpty() ? field : path + "." + field, found);
    }

    /** Returns a view at an item of the list at this path. */
    public Violations at(int index) {
        return new Violations(path + "[" + index + "]", found);
    }

    /** Adds a violation at this path. The message contains no value of the request. */
    public void add(String message) {
        found.add((path.isEmpty() ? "body" : path) + ": " + message);
    }

    /**
     * Rejects the request if there is a violation.
     *
     * @throws RequestRejectedException with this status and the violations
     */
    public void rejectIfAny(int status) {
        if (found.isEmpty()) {
            return;
        }
        String shown = String.join("; ", found.subList(0, Math.min(SHOWN, found.size())));
        throw new RequestRejectedException(
                status, found.size() > SHOWN ? shown + "; and " + (found.size() - SHOWN) + " more" : shown);
    }
}
