package io.github.llmintegrations.arize;

import static io.github.llmintegrations.arize.schema.EnumSpelling.CAMEL_CASE;
import static io.github.llmintegrations.arize.schema.EnumSpelling.SCREAMING_SNAKE_CASE;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.schema.ArizeEnum;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.internal.http.Description;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The spelling of enumerations that a server accepts: pinned, or learned from its responses. Shared by a client and its
 * views. Thread-safe.
 */
final class Spellings {
    /** Every integration has one of these fields. */
    private static final Map<String, Function<String, ArizeEnum>> FIELDS =
            Map.of("type", IntegrationType::of, "provider", AiIntegrationProvider::of);

    private final EnumSpelling setting;
    private volatile Optional<EnumSpelling> known;

    Spellings(EnumSpelling setting) {
        this.setting = setting;
        this.known = setting == EnumSpelling.AUTO ? Optional.empty() : Optional.of(setting);
    }

    private static EnumSpelling other(EnumSpelling spelling) {
        return spelling == CAMEL_CASE ? SCREAMING_SNAKE_CASE : CAMEL_CASE;
    }

    /**
     * Returns the operation that sends a request, in the spelling that the server accepts or most likely accepts.
     *
     * @param request what the operation sends
     * @param draft drafts the operation in a spelling
     * @param reader reads the response
     */
    <R, T> Operation<T> spell(
            Codec<R> codec, R request, Function<EnumSpelling, Operation.Draft> draft, ResponseReader<T> reader) {
        if (setting != EnumSpelling.AUTO) {
            return draft.apply(setting)
                    .rejectionHint(() -> dependsOnSpelling(codec, request) ? Optional.of(hint()) : Optional.empty())
                    .reads(reader);
        }
        EnumSpelling first = known.orElse(CAMEL_CASE);
        Operation.Draft inFirst;
        try {
            inFirst = draft.apply(first);
        } catch (IllegalArgumentException e) {
            return inOther(draft, other(first), e).reads(learning(reader));
        }
        if (known.isPresent()) {
            return inFirst.reads(reader);
        }
        AtomicBoolean firstRejected = new AtomicBoolean();
        return inFirst.alternative(rejection -> alternative(codec, request, draft, first, rejection)
                        .map(other -> {
                            firstRejected.set(true);
                            return other;
                        }))
                .reads(body -> {
                    T value = learning(reader).read(body);
                    if (known.isEmpty() && dependsOnSpelling(codec, request)) {
                        known = Optional.of(firstRejected.get() ? other(first) : first);
                    }
                    return value;
                });
    }

    /** Drafts an operation with a value that does not exist in the first spelling. */
    private static Operation.Draft inOther(
            Function<EnumSpelling, Operation.Draft> draft, EnumSpelling other, IllegalArgumentException notInFirst) {
        try {
            return draft.apply(other);
        } catch (IllegalArgumentException e) {
            throw notInFirst;
        }
    }

    private <R> Optional<Operation.Draft> alternative(
            Codec<R> codec,
            R request,
            Function<EnumSpelling, Operation.Draft> draft,
            EnumSpelling first,
            ApiException rejection) {
        if (known.equals(Optional.of(first)) || !dependsOnSpelling(codec, request)) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft.apply(other(first))
                    .rejectionHint(
                            () -> Optional.of("the server also rejected " + first + ": " + rejection.getMessage())));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a value does not exist in the other spelling
        }
    }

    /** Returns whether a request holds a value that the spellings write differently, or that one of them lacks. */
    private static <R> boolean dependsOnSpelling(Codec<R> codec, R request) {
        try {
            return !Documents.toJson(codec, request, CAMEL_CASE)
                    .equals(Documents.toJson(codec, request, SCREAMING_SNAKE_CASE));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private String hint() {
        return "enumerations were sent as " + setting + "; for " + other(setting)
                + " set enumSpelling on the client's builder, or ARIZE_ENUM_SPELLING";
    }

    /** Returns a reader that learns from the response, as long as there is something to learn. */
    <T> ResponseReader<T> learning(ResponseReader<T> reader) {
        return body -> known.isPresent() ? reader.read(body) : readAndLearn(reader, body);
    }

    private <T> T readAndLearn(ResponseReader<T> reader, InputStream body) throws IOException {
        Recording recording = new Recording(body);
        T value = reader.read(recording);
        spellingIn(Documents.parse(recording.bytes.toByteArray())).ifPresent(spelling -> known = Optional.of(spelling));
        return value;
    }

    private static Optional<EnumSpelling> spellingIn(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            Optional<EnumSpelling> found = Optional.ofNullable(FIELDS.get(field.getKey()))
                    .flatMap(values -> spellingOf(field.getValue().asText(), values))
                    .or(() -> spellingIn(field.getValue()));
            if (found.isPresent()) {
                return found;
            }
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .flatMap(each -> spellingIn(each).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<EnumSpelling> spellingOf(String text, Function<String, ArizeEnum> values) {
        ArizeEnum value = values.apply(text);
        return Stream.of(CAMEL_CASE, SCREAMING_SNAKE_CASE)
                .filter(each -> value.isKnown()
                        && value.spelled(each).equals(Optional.of(text))
                        && !value.spelled(other(each)).equals(Optional.of(text)))
                .findFirst();
    }

    void describe(Description description) {
        String learned = known.map(each -> ", learned " + each).orElse(", not learned yet");
        description.line("enum spelling", setting + (setting == EnumSpelling.AUTO ? learned : ""), "enumSpelling");
    }

    /** Returns the setting, such as {@code CAMEL_CASE}. */
    @Override
    public String toString() {
        return setting.toString();
    }

    /** Keeps what is read. */
    private static final class Recording extends FilterInputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Recording(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                bytes.write(read);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                bytes.write(buffer, offset, read);
            }
            return read;
        }
    }
}
