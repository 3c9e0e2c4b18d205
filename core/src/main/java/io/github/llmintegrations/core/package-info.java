/** What users of any of the vendor clients touch: errors, paging, patches, retries and call options. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        redactedMask = "***",
        allowedClasspathAnnotations = {Generated.class},
        defaults = @Value.Immutable(copy = false))
package io.github.llmintegrations.core;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
