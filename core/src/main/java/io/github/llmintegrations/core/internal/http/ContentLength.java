package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Enforces the {@code Content-Length} of a response (RFC 9112, section 6.3). OkHttp uses the last one, and if it cannot
 * parse that, reads until the connection ends.
 */
final class ContentLength {
    private static final String HEADER = "Content-Length";
    private static final Pattern COMMA = Pattern.compile("[ \t]*,[ \t]*");

    /** A number of digits that fits into a long. */
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private ContentLength() {}

    /**
     * Returns a response whose body has exactly the length in the header; the same response if it has no such header.
     *
     * @throws ProtocolException if the header has no valid length, or more than one
     */
    static Response enforce(Response response) throws ProtocolException {
        List<String> lines = response.headers(HEADER);
        if (lines.isEmpty() || isPlain(lines, response.body().contentLength())) {
            return response;
        }
        long length = length(lines);
        boolean understood = response.body().contentLength() >= 0 || response.header("Transfer-Encoding") != null;
        return understood ? response : bounded(response, length);
    }

    /** Returns whether the header is a single number that OkHttp has parsed, which is the most frequent case. */
    private static boolean isPlain(List<String> lines, long length) {
        return lines.size() == 1 && length >= 0 && lines.get(0).equals(Long.toString(length));
    }

    private static long length(List<String> lines) throws ProtocolException {
        Set<Long> lengths = new HashSet<>();
        for (String line : lines) {
            for (String length : COMMA.split(line, -1)) {
                if (!LENGTH.matcher(length).matches()) {
                    throw new ProtocolException("invalid Content-Length");
                }
                lengths.add(Long.valueOf(length));
            }
        }
        if (lengths.size() > 1) {
            throw new ProtocolException("more than one Content-Length");
        }
        return lengths.iterator().next();
    }

    private static Response bounded(Response response, long length) {
        ResponseBody body = response.body();
        return response.newBuilder()
                .header(HEADER, Long.toString(length))
                .body(ResponseBody.create(
                        Okio.buffer(new ExactSource(body.source(), length)), body.contentType(), length))
                .build();
    }

    /** A source that ends after a number of bytes, and fails if it has fewer. */
    private static final class ExactSource extends ForwardingSource {
        private long left;

        ExactSource(Source source, long length) {
            super(source);
            this.left = length;
        }

        @Override
        public long read(Buffer sink, long most) throws IOException {
            if (left == 0) {
                return -1;
            }
            long read = super.read(sink, Math.min(most, left));
            if (read < 0) {
                throw new ProtocolException("the body is shorter than Content-Length");
            }
            left -= read;
            return read;
        }
    }
}
