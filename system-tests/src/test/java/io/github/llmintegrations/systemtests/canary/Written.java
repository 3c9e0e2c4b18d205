package io.github.llmintegrations.systemtests.canary;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What others than the library make of its objects: caches, sessions, loggers of JSON. */
final class Written {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Written() {}

    /** As a mapper of the application's writes it; as far as it comes, and why it comes no further. */
    static String asJson(Object object) {
        StringWriter json = new StringWriter();
        try {
            MAPPER.writeValue(json, object);
        } catch (IOException e) {
            json.append(e.toString());
        }
        return json.toString();
    }

    /** As Java serialization writes it, as far as it comes. */
    static String serialized(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (NotSerializableException e) {
            // most are not, on purpose
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
