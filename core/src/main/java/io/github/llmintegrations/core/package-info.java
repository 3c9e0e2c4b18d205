/**
 * Types that the clients of all vendors share: exceptions, secrets, pages, patches, plans, retry policies and call options.
 *
 * @serial exclude
 */
@NullMarked
@CoreStyle
package io.github.llmintegrations.core;

import org.jspecify.annotations.NullMarked;
