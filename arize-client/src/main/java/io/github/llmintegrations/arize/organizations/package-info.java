/** The documents of {@code /v2/organizations}: the organizations of an account. */
@NullMarked
@SdkStyle
package io.github.llmintegrations.arize.organizations;

import io.github.llmintegrations.core.internal.json.SdkStyle;
import org.jspecify.annotations.NullMarked;
