/**
 * How the vendors' documents are read, written and masked.
 *
 * <p>Begin with {@code DocumentCodec}: the table of one document, a line for each field. Every document of the clients has
 * one, in its builder; {@code UnionCodec} puts those of a union's members together, and {@code Values} has the codecs of
 * texts, flags, numbers, instants, secrets, lists and trees. {@code Documents} goes from and to bytes. {@code JsonOutput}
 * decides what becomes of secrets; {@code Places} says where something is wrong, and never what stands there.
 */
@NullMarked
package io.github.llmintegrations.core.internal.json;

import org.jspecify.annotations.NullMarked;
