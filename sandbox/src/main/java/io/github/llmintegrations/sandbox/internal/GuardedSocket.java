package io.github.llmintegrations.sandbox.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A connection whose requests are looked at before MockWebServer reads them. */
final class GuardedSocket extends Socket {

    private @Nullable GuardedInput input;

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (input == null) {
            input = new GuardedInput(this, super.getInputStream());
        }
        return input;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        GuardedInput guarded = (GuardedInput) getInputStream();
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                guarded.expectHead();
                out.write(bytes, offset, length);
            }
        };
    }
}
