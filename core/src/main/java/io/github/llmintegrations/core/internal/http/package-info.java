/**
 * One call over HTTP, from an operation to its value or its exception.
 *
 * <p>Begin with {@code HttpTransport}, which every resource client calls, and {@code Operation}, which says what to send
 * and how to read the answer. {@code RetryLoop} makes attempts until one succeeds or {@code Retries} says no. {@code
 * AttemptRunner} makes one attempt: exactly one delivery of the request. {@code DeliveryInterceptor} and {@code FollowUps} hold
 * OkHttp to that. {@code ErrorDecoder} turns a status into an exception, {@code TransportFailure} an {@code IOException}, and
 * {@code Redactor} keeps secrets out of both. {@code CursorPages} and {@code NumberedPages} walk through listings.
 *
 * <p>Not part of the API: it may change in any release.
 */
@NullMarked
package io.github.llmintegrations.core.internal.http;

import org.jspecify.annotations.NullMarked;
