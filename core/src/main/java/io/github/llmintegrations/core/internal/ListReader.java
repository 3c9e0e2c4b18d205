package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object that is there for the list in it. Without the list, or with null in its place, it is not what is due: a
 * caller who took that for an empty list would create what exists.
 */
public final class ListReader<T, A> extends DocumentReader<ListReader.Draft<T, A>, Listed<T, A>> {
    private final String name;

    /**
     * Names the fields as they stand on the wire.
     *
     * @param name the list
     * @param about what says something about it
     * @param otherNames what other deployments call the list; where it stands under two names, all but one are empty, or
     *     all are equal
     */
    public ListReader(
            String name, ValueReader<T> item, String about, ValueReader<A> aboutReader, String... otherNames) {
        super(Draft::new, Draft::build);
        this.name = name;
        ValueReader<List<T>> list = Values.list(item);
        field(name, list, Draft::items);
        for (String each : otherNames) {
            field(each, list, Draft::items);
        }
        field(about, aboutReader, Draft::about);
    }

    @Override
    void check(Draft<T, A> read, JsonParser json) throws UnreadableException {
        if (read.items == null) {
            throw Places.wrong(name + " is missing", json);
        }
        if (read.contradiction) {
            throw Places.wrong(name + " stands under another name too, and differs", json);
        }
    }

    static final class Draft<T, A> {
        private @Nullable List<T> items;
        private boolean contradiction;
        private @Nullable A about;

        private void items(List<T> found) {
            if (items == null || items.isEmpty()) {
                items = found;
            } else {
                contradiction |= !found.isEmpty() && !found.equals(items);
            }
        }

        private void about(A said) {
            about = said;
        }

        private Listed<T, A> build() {
            return new Listed<>(items == null ? List.of() : items, Optional.ofNullable(about));
        }
    }
}
