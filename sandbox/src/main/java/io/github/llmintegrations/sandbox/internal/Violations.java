package io.github.llmintegrations.sandbox.internal;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a body, each with the path of the field. A view stands at one path. */
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

    /** A view at a field of the object that this view stands at. */
    public Violations at(String field) {
        return new Violations(path.isEmpty() ? field : path + "." + field, found);
    }

    /** A view at an item of the list that this view stands at. */
    public Violations at(int index) {
        return new Violations(path + "[" + index + "]", found);
    }

    /** Notes what is wrong here; the message holds no value that was sent. */
    public void add(String message) {
        found.add((path.isEmpty() ? "body" : path) + ": " + message);
    }

    /**
     * Refuses the request if anything was found.
     *
     * @throws RequestRejectedException with this status, naming what was found
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
