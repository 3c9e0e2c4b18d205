package io.github.llmintegrations.sandbox.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A connection whose requests are validated before MockWebServer reads them. */
final class ValidatingSocket extends Socket {

    private @Nullable ValidatingInputStream input;

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (input == null) {
            input = new ValidatingInputStream(this, super.getInputStream());
        }
        return input;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        ValidatingInputStream input = (ValidatingInputStream) getInputStream();
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                input.expectHead();
                out.write(bytes, offset, length);
            }
        };
    }
}
