package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.internal.json.Surrogates;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A path such as {@code /v2/integrations/{integration_id}}. Each id becomes exactly one escaped segment. Immutable. */
public final class PathTemplate {
    private static final int LONGEST_ID = 1024;

    private final String text;
    private final List<String> segments;

    private PathTemplate(String text) {
        this.text = text;
        this.segments = List.of(text.substring(1).split("/"));
    }

    /** Returns a template. */
    public static PathTemplate of(String text) {
        return new PathTemplate(text);
    }

    HttpUrl.Builder resolve(HttpUrl base, List<? extends @Nullable String> ids) {
        HttpUrl.Builder url = base.newBuilder();
        int nextId = 0;
        for (String segment : segments) {
            if (segment.startsWith("{")) {
                url.addPathSegment(checked(segment.substring(1, segment.length() - 1), ids.get(nextId++)));
            } else {
                url.addEncodedPathSegment(segment);
            }
        }
        return url;
    }

    /** Returns an id, and rejects one that an HTTP library, a proxy or a server could interpret as another path. */
    private static String checked(String name, @Nullable String id) {
        if (id == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException(name + " must not be a dot segment");
        }
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(name + " must have at most " + LONGEST_ID + " characters");
        }
        if (id.chars().anyMatch(Character::isISOControl) || !Surrogates.areAllPaired(id)) {
            throw new IllegalArgumentException(name + " must not contain control characters or lone surrogates");
        }
        return id;
    }

    @Override
    public String toString() {
        return text;
    }
}
