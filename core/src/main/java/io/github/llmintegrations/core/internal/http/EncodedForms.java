package io.github.llmintegrations.core.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a secret looks like to a server that encodes what it repeats. */
final class EncodedForms {
    private EncodedForms() {}

    /** As Base64 of both alphabets, with padding and without, and as hexadecimal digits. */
    static List<String> of(List<String> secrets) {
        return secrets.stream()
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .flatMap(EncodedForms::of)
                .toList();
    }

    private static Stream<String> of(byte[] secret) {
        return Stream.of(
                Base64.getEncoder().encodeToString(secret),
                Base64.getEncoder().withoutPadding().encodeToString(secret),
                Base64.getUrlEncoder().encodeToString(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                HexFormat.of().formatHex(secret));
    }
}
