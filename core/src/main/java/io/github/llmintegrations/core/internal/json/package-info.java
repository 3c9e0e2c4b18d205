/**
 * Reading, writing and masking of the vendors' documents.
 *
 * <p>Start with {@code DocumentCodec}, the table of one document with a line for each field. Every document of the clients has one,
 * in its builder. {@code UnionCodec} combines the tables of a union's members, and {@code Values} has the codecs of texts,
 * booleans, numbers, instants, secrets, lists and trees. {@code Documents} reads and writes bytes. {@code JsonOutput} reveals or
 * masks secrets. {@code JsonErrors} creates exceptions that contain the location of an error, and no content of the document.
 * {@code Comparison} compares a request with a resource, {@code PartialCodec} writes what differs, and {@code RequestFile} reads
 * requests that people write.
 */
@NullMarked
package io.github.llmintegrations.core.internal.json;

import org.jspecify.annotations.NullMarked;
