package io.github.llmintegrations.core.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Encodes secrets in the ways in which a server may encode them when it repeats them. */
final class EncodedSecrets {
    private EncodedSecrets() {}

    /** Returns each secret in Base64 with both alphabets, with padding and without, and in hexadecimal digits. */
    static List<String> of(List<String> secrets) {
        return secrets.stream()
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .flatMap(EncodedSecrets::of)
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
