package io.github.llmintegrations.sandbox.internal.standalone;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param port the port to listen on; 0 for any free one
 * @param spellings the spellings of enum values that Arize accepts
 */
record Options(boolean help, int port, Set<ArizeSpelling> spellings) {

    static final String HELP = """
            java -jar sandbox.jar [--port PORT] [--arize-spelling SPELLING]

            Runs an in-memory Arize and an in-memory Portkey on 127.0.0.1 until the process ends, and prints how to
            point a client at them. Faults can be set, and requests read, over HTTP.

              --port PORT                the port of both vendors, 8080 by default; 0 for any free port
              --arize-spelling SPELLING  the only spelling of enum values that Arize accepts: camel-case (openAI) or
                                         screaming-snake-case (OPEN_AI); both by default
              --help                     prints this text
            """;

    private static final String PORT = "--port";
    private static final String SPELLING = "--arize-spelling";
    private static final int DEFAULT_PORT = 8080;
    private static final int LARGEST_PORT = 65_535;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Map<String, ArizeSpelling> SPELLINGS =
            Map.of("camel-case", ArizeSpelling.CAMEL_CASE, "screaming-snake-case", ArizeSpelling.SCREAMING_SNAKE_CASE);

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if an option is unknown, lacks its value or has a value that is not allowed
     */
    static Options parse(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            return new Options(true, DEFAULT_PORT, EnumSet.allOf(ArizeSpelling.class));
        }
        int port = DEFAULT_PORT;
        Set<ArizeSpelling> spellings = EnumSet.allOf(ArizeSpelling.class);
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case PORT -> port = port(value(option, rest));
                case SPELLING -> spellings = EnumSet.of(spelling(value(option, rest)));
                default -> throw new IllegalArgumentException("Unknown option: " + option);
            }
        }
        return new Options(false, port, spellings);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > LARGEST_PORT) {
            throw new IllegalArgumentException(PORT + " must be a number from 0 to " + LARGEST_PORT + ": " + text);
        }
        return Integer.parseInt(text);
    }

    private static ArizeSpelling spelling(String text) {
        ArizeSpelling spelling = SPELLINGS.get(text);
        if (spelling == null) {
            throw new IllegalArgumentException(SPELLING + " must be camel-case or screaming-snake-case: " + text);
        }
        return spelling;
    }
}
