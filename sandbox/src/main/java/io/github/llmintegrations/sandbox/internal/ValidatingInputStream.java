package io.github.llmintegrations.sandbox.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The input of a connection for MockWebServer, which leaves a connection open without a response when a request violates
 * HTTP. This stream therefore validates each request, and replaces an invalid one with a request that describes the
 * violation. The connection ends after the response to such a request, because nothing marks the beginning of the next one.
 */
final class ValidatingInputStream extends InputStream {

    private static final int CHUNK = 8 * 1024;
    private static final int LONGEST_HEAD = 256 * 1024;
    private static final Pattern END_OF_HEAD = Pattern.compile("\r?\n\r?\n");
    private static final int DRAIN_MILLIS = 500;
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final PushbackInputStream in;

    private byte[] pending = new byte[0];
    private int position;
    private boolean atHead = true;
    private boolean rejected;

    ValidatingInputStream(Socket socket, InputStream in) {
        this.socket = socket;
        this.in = new PushbackInputStream(in, CHUNK);
    }

    /** Expects the next bytes to begin a new request. */
    void expectHead() {
        atHead = true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (position == pending.length) {
            if (rejected) {
                return drained();
            }
            if (!atHead) {
                return in.read(into, offset, length);
            }
            atHead = false;
            pending = nextHead();
            position = 0;
        }
        int count = Math.min(length, pending.length - position);
        System.arraycopy(pending, position, into, offset, count);
        position += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Returns the next head and the bytes that arrived with it; nothing at the end of the stream. */
    private byte[] nextHead() throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            received.write(chunk, 0, count);
            String text = received.toString(StandardCharsets.ISO_8859_1);
            Matcher end = END_OF_HEAD.matcher(text);
            if (end.find()) {
                return checked(new RequestHead(text.substring(0, end.start())), received.toByteArray(), end.end());
            }
            if (text.length() > LONGEST_HEAD || text.charAt(0) < ' ') {
                return rejected(new RequestHead(""), "The request line is malformed.");
            }
        }
        return received.toByteArray();
    }

    private byte[] checked(RequestHead head, byte[] received, int headLength) throws IOException {
        Optional<String> protocolError = head.protocolError();
        if (protocolError.isPresent()) {
            return rejected(head, protocolError.get());
        }
        if (head.expectsContinue()) {
            socket.getOutputStream().write(CONTINUE);
            atHead = false;
        }
        if (!head.isChunked()) {
            return received;
        }
        in.unread(received, headLength, received.length - headLength);
        Optional<byte[]> body = ChunkedBody.read(in);
        if (body.isEmpty()) {
            return rejected(head, "The chunked body is malformed.");
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(received, 0, headLength);
        request.write(ChunkedBody.write(body.get()));
        return request.toByteArray();
    }

    private byte[] rejected(RequestHead head, String protocolError) {
        rejected = true;
        return head.repaired(protocolError).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads on for a moment, because closing a connection with unread bytes would discard the response in transit. */
    private int drained() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(DRAIN_MILLIS);
        byte[] chunk = new byte[CHUNK];
        try {
            while (in.read(chunk) >= 0) {
                // The rest of an invalid request is irrelevant.
            }
        } catch (SocketTimeoutException e) {
            // The client keeps the connection open; the server does not wait for it.
        }
        return -1;
    }
}
