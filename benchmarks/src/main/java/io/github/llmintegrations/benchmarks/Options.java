package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The options of the command line. */
record Options(Effort effort, Set<Part> parts, Set<Vendor> vendors) {
    static final String USAGE = """
            java -jar benchmarks.jar [--quick] [--rounds N] [--forks N]
                [--only roundtrip|throughput|cold|walk|codec] [--vendor arize|portkey]""";

    /**
     * Parses arguments.
     *
     * @throws IllegalArgumentException if an option is unknown or its value is missing or invalid
     */
    static Options parse(String... arguments) {
        Effort effort = List.of(arguments).contains("--quick") ? Effort.QUICK : Effort.FULL;
        Set<Part> parts = EnumSet.allOf(Part.class);
        Set<Vendor> vendors = EnumSet.allOf(Vendor.class);
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--quick" -> {}
                case "--rounds" -> effort = effort.withRounds(positive(value(option, rest)));
                case "--forks" -> effort = effort.withForks(positive(value(option, rest)));
                case "--only" -> parts = EnumSet.of(Part.of(value(option, rest)));
                case "--vendor" -> vendors = EnumSet.of(Vendor.of(value(option, rest)));
                default -> throw new IllegalArgumentException("unknown option: " + option);
            }
        }
        return new Options(effort, parts, vendors);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("not a positive number: " + number);
        }
        return number;
    }
}
