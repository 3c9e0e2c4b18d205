package io.github.llmintegrations.portkey.secretreferences;

import java.net.URI;
import java.net.URISyntaxException;

/** Checks URLs. */
final class Urls {
    private Urls() {}

    static boolean isHttp(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
