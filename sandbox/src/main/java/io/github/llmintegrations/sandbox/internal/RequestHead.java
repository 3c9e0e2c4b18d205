package io.github.llmintegrations.sandbox.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/** The request line and headers of a request, before MockWebServer parses them. */
final class RequestHead {

    /** The header of a repaired request that describes the protocol error. */
    static final String PROTOCOL_ERROR = "sandbox-protocol-error";

    private static final Pattern METHOD = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,10}");
    private static final List<String> WITHOUT_BODY = List.of("GET", "HEAD");
    private static final List<String> NOT_REPEATED =
            List.of("host", "content-length", "transfer-encoding", "expect", PROTOCOL_ERROR);

    private final List<String> requestLine;
    private final List<String> headers;

    RequestHead(String head) {
        List<String> lines = List.of(head.split("\r?\n", -1));
        this.requestLine = List.of(lines.get(0).split(" ", 3));
        this.headers = lines.stream().skip(1).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }

    boolean expectsContinue() {
        return header("expect").filter("100-continue"::equalsIgnoreCase).isPresent();
    }

    boolean isChunked() {
        return header("transfer-encoding").isPresent();
    }

    /** Returns the protocol error of the request, if it has one. */
    Optional<String> protocolError() {
        if (!hasMethod() || requestLine.size() != 3) {
            return Optional.of("The request line is malformed.");
        }
        if (!hasTarget()) {
            return Optional.of("The request target or the Host header is malformed.");
        }
        String length = header("content-length").orElse("0");
        if (!LENGTH.matcher(length).matches()) {
            return Optional.of("The Content-Length header is malformed.");
        }
        String coding = header("transfer-encoding").orElse("chunked");
        if (!coding.equalsIgnoreCase("chunked")
                || (isChunked() && header("content-length").isPresent())) {
            return Optional.of("The Transfer-Encoding header is malformed.");
        }
        boolean hasBody = isChunked() || Long.parseLong(length) > 0;
        return hasBody && WITHOUT_BODY.contains(requestLine.get(0))
                ? Optional.of("A " + requestLine.get(0) + " request has no body.")
                : Optional.empty();
    }

    /** Returns a well-formed request without a body that resembles this one and carries the protocol error. */
    String repaired(String protocolError) {
        String method = hasMethod() ? requestLine.get(0) : "GET";
        String target = hasTarget() ? requestLine.get(1) : "/";
        String kept = headers.stream()
                .filter(line -> !NOT_REPEATED.contains(name(line)))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
        return method + " " + target + " HTTP/1.1\r\n" + kept + PROTOCOL_ERROR + ": " + protocolError + "\r\n\r\n";
    }

    private boolean hasMethod() {
        return METHOD.matcher(requestLine.get(0)).matches();
    }

    private boolean hasTarget() {
        if (requestLine.size() < 2) {
            return false;
        }
        String target = requestLine.get(1);
        boolean everything = target.equals("*") && requestLine.get(0).equals("OPTIONS");
        String path = everything ? "/" : target;
        return HttpUrl.parse(path) != null
                || HttpUrl.parse("http://" + header("host").orElse("localhost") + path) != null;
    }

    private Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> name(line).equals(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    }
}
