package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import okio.ByteString;

/** Masks secrets in journals and error responses. Thread-safe. */
public final class Masking {

    static final String MASK = "***";

    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "proxy-authorization", "cookie", "x-portkey-api-key", "x-api-key", "api-key");

    private final Set<String> secrets = new LinkedHashSet<>();
    private final SecretFields fields;
    private final BodyMask bodyMask;

    /** Masks the headers and fields that hold secrets, and this key wherever it occurs. */
    public Masking(ApiKey apiKey, SecretFields fields) {
        secrets.add(apiKey.text());
        secrets.add(URLEncoder.encode(apiKey.text(), StandardCharsets.UTF_8));
        this.fields = fields;
        bodyMask = new BodyMask(fields, this::text);
    }

    /** Returns the text with the key masked. */
    String text(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    Map<String, String> headers(Map<String, String> headers) {
        Map<String, String> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> masked.put(text(name), isSecret(name) ? MASK : text(value)));
        return masked;
    }

    /** Returns the secrets that a request holds in its headers and in its body. */
    Set<String> secrets(WireRequest request) {
        Set<String> found = new LinkedHashSet<>();
        request.headers().forEach((name, value) -> {
            if (isSecret(name)) {
                // What precedes the space is the scheme of an Authorization header.
                found.add(value.substring(value.indexOf(' ') + 1));
            }
        });
        StrictJson.read(request.body()).map(fields::textsIn).ifPresent(found::addAll);
        return found;
    }

    /** Returns the body with its secrets masked if it is JSON, otherwise only its size. */
    String body(ByteString body) {
        if (body.size() == 0) {
            return "";
        }
        Optional<JsonNode> json = StrictJson.read(body).filter(JsonNode::isContainerNode);
        return json.map(bodyMask::mask).map(StrictJson::write).orElse("<" + body.size() + " bytes>");
    }

    private static boolean isSecret(String headerName) {
        return SECRET_HEADERS.contains(headerName.toLowerCase(Locale.ROOT));
    }
}
