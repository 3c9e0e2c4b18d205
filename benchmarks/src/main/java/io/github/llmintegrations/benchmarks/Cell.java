package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;

/** A cell of the table. */
record Cell(Figure figure, Vendor vendor, Approach approach) {

    Cell of(Approach other) {
        return new Cell(figure, vendor, other);
    }
}
