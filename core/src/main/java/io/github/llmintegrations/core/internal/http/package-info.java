/**
 * Calls over HTTP, from an operation to a value or an exception.
 *
 * <p>Start with {@code HttpTransport}, which every resource client calls, and {@code Operation}, which describes the request and
 * the reader of the response. {@code RetryLoop} makes attempts until one succeeds or {@code Retries} allows no further attempt.
 * {@code AttemptRunner} makes one attempt, which delivers the request at most once; {@code DeliveryInterceptor} and {@code
 * FollowUps} keep OkHttp from delivering it again. {@code ErrorDecoder} turns a status into an exception, {@code TransportFailure}
 * an {@code IOException}, and {@code Redactor} masks secrets in both. {@code CursorPages} and {@code NumberedPages} iterate over
 * the pages of listings. {@code Reconciliation} plans how to bring a resource into a desired state, with {@code Comparison} of the
 * package for documents.
 *
 * <p>Not part of the API: it may change in any release.
 */
@NullMarked
package io.github.llmintegrations.core.internal.http;

import org.jspecify.annotations.NullMarked;
