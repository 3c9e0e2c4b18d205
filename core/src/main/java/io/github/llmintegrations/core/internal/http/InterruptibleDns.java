package io.github.llmintegrations.core.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Looks hosts up on other threads, since nothing can cancel a lookup that blocks: the wait for a lookup ends with its call.
 * Equal to another with the same {@link Dns}, so that clients that share an HTTP client share its connections.
 */
final class InterruptibleDns implements Dns {
    /** How often a wait looks whether its call was canceled. */
    private static final long CANCEL_CHECK_MILLIS = 10;

    private final Dns dns;
    private final Executor executor;

    InterruptibleDns(Dns dns, Executor executor) {
        this.dns = dns;
        this.executor = executor;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        InterruptibleCall call = InterruptibleCall.current();
        return call == null ? dns.lookup(host) : await(host, call);
    }

    private List<InetAddress> await(String host, InterruptibleCall call) throws UnknownHostException {
        AtomicBoolean interrupted = new AtomicBoolean();
        FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> {
            try {
                return dns.lookup(host);
            } finally {
                interrupted.set(Thread.interrupted());
            }
        });
        try {
            executor.execute(lookup);
            return await(lookup, call);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknownHost(e);
        } catch (CancellationException | RejectedExecutionException e) {
            throw unknownHost(e); // the call was canceled, or its client closed
        } finally {
            if (!lookup.isDone()) {
                lookup.cancel(true);
            } else if (interrupted.get()) {
                Thread.currentThread().interrupt(); // the lookup interrupted its thread, and meant this one
            }
        }
    }

    private static <T> T await(FutureTask<T> lookup, InterruptibleCall call)
            throws InterruptedException, ExecutionException {
        while (!call.isCanceled()) {
            try {
                return lookup.get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // looks again whether somebody still waits for this
            }
        }
        throw new CancellationException();
    }

    private static UnknownHostException failure(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof UnknownHostException unknown ? unknown : unknownHost(thrown);
    }

    private static UnknownHostException unknownHost(@Nullable Throwable cause) {
        UnknownHostException unknown = new UnknownHostException();
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InterruptibleDns that && dns.equals(that.dns);
    }

    @Override
    public int hashCode() {
        return dns.hashCode();
    }
}
