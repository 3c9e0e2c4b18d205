package io.github.llmintegrations.sandbox.internal.portkey;

import java.util.List;

/** The paging of listings. */
public record Paging(int cap, boolean ignoresSize, boolean repeats) {

    public static final Paging UP_TO_100 = new Paging(100, false, false);

    public Paging cappedAt(int size) {
        return new Paging(size, ignoresSize, repeats);
    }

    public Paging ignoringSize() {
        return new Paging(cap, true, repeats);
    }

    public Paging repeating() {
        return new Paging(cap, ignoresSize, true);
    }

    /** Returns the page for the query; empty beyond the end. */
    <T> List<T> page(List<T> all, ListQuery query) {
        return page(all, query.currentPage(), query.pageSize());
    }

    /** Returns the page after a number of others; empty beyond the end. */
    <T> List<T> page(List<T> all, int index, int asked) {
        int size = ignoresSize ? cap : Math.min(asked, cap);
        long start = repeats ? 0 : (long) index * size;
        return all.stream().skip(start).limit(size).toList();
    }
}
