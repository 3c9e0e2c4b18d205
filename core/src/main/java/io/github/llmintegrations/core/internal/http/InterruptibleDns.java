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
 * A DNS whose lookups end with their call. It runs lookups on other threads, since a lookup that blocks cannot be canceled. Equal
 * to another instance with the same {@link Dns}, so that clients that share an HTTP client share its connections.
 */
final class InterruptibleDns implements Dns {
    /** The interval at which a waiting thread checks whether its call is canceled. */
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
            throw unknownHost(e); // the call is canceled, or the client is closed
        } finally {
            if (!lookup.isDone()) {
                lookup.cancel(true);
            } else if (interrupted.get()) {
                Thread.currentThread().interrupt(); // copies the interrupt flag that the DNS has set on its thread
            }
        }
    }

    private static <T> T await(FutureTask<T> lookup, InterruptibleCall call)
            throws InterruptedException, ExecutionException {
        while (!call.isCanceled()) {
            try {
                return lookup.get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // checks again whether the call is canceled
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
